using ConfigLint.Testing.Fixes;

namespace ConfigLint.Testing.Tests.Fixes;

public sealed class FixedTextTests
{
    private static readonly SourceText Text = SourceText.From("one two three", "A/x");

    [Fact]
    public void Edits_in_any_order_replace_insert_and_delete()
    {
        Assert.Equal("1 two!", Apply(Edit(7, 6, ""), Edit(0, 3, "1"), Edit(7, 0, "!")));
    }

    [Fact]
    public void Insertions_at_one_place_keep_their_order()
    {
        Assert.Equal("abone two three", Apply(Edit(0, 0, "a"), Edit(0, 0, "b")));
    }

    [Fact]
    public void Edits_that_overlap_are_a_failure_that_names_the_place()
    {
        var failure = Assert.Throws<VerificationException>(() => Apply(Edit(0, 5, "x"), Edit(4, 3, "y")));

        Assert.Equal("Fixes overlap at A/x(1,5): 'y' cannot be applied after what stands there already.", failure.Message);
    }

    [Fact]
    public void Edit_behind_the_end_is_a_failure()
    {
        var failure = Assert.Throws<VerificationException>(() => FixedText.Apply("A/x", "one", [Edit(4, 3, "y")]));

        Assert.Equal("A fix edits A/x(1,5), which lies outside A/x.", failure.Message);
    }

    [Fact]
    public void Safe_and_unsafe_fixes_of_all_findings_count_and_the_same_edit_counts_once()
    {
        var edits = FixedText.EditsByPath(
        [
            Findings.At(Text, new(0, 3), fixes: [new("Delete", FixSafety.Unsafe, [Edit(0, 4, "")])]),
            Findings.At(Text, new(0, 3), fixes: [new("Delete", FixSafety.Safe, [Edit(0, 4, ""), Edit(4, 3, "2")])]),
        ]);

        Assert.Equal([Edit(0, 4, ""), Edit(4, 3, "2")], edits["A/x"]);
    }

    private static string Apply(params TextEdit[] edits) => FixedText.Apply("A/x", Text.Characters.ToString(), edits);

    private static TextEdit Edit(int start, int length, string text) => new(Text.GetLocation(new(start, length)), text);
}
