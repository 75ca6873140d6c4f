using CsCheck;

namespace ConfigLint.Tests.Text;

public sealed class SourceTextPropertyTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Const("a"), Gen.Const("\r"), Gen.Const("\n"), Gen.Const("\r\n")).Array[0, 30].Select(string.Concat);

    [Fact]
    public void Every_position_lies_in_the_line_it_is_said_to_lie_in() => Texts.Sample(content =>
    {
        var text = SourceText.From(content, "a.txt");
        for (var position = 0; position <= content.Length; position++)
        {
            var place = text.GetLinePosition(position);
            Assert.Equal(position, text.GetLine(place.Line).Start + place.Character);
        }
    });

    [Fact]
    public void Lines_are_those_of_a_plain_split() => Texts.Sample(content =>
    {
        var text = SourceText.From(content, "a.txt");
        var lines = content.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

        Assert.Equal(lines, Enumerable.Range(0, text.LineCount).Select(line => text.ToString(text.GetLine(line))));
    });
}
