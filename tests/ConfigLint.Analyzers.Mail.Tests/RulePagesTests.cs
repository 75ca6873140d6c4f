using System.Reflection;

namespace ConfigLint.Analyzers.Tests;

/// <summary>Holds a pack's ids, pages and code together. One source file, compiled into the tests of each pack.</summary>
public sealed class RulePagesTests
{
    private const int LongestTitle = 120;
    private const int LongestSummary = 1024;

    private static readonly string[] Headings = ["What it finds", "Why it breaks", "How to fix", "When to suppress", "Example", "Sources"];

    /// <summary>How the last sentence of a message begins; or it is an argument, which the rule's own tests see.</summary>
    private static readonly string[] Instructions = ["Set ", "Give ", "Correct ", "Remove ", "Capture ", "{"];

    private static readonly Assembly Pack = Assembly.Load(typeof(RulePagesTests).Assembly.GetName().Name![..^".Tests".Length]);

    public static TheoryData<string> Ids => [.. Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id)];

    private static IEnumerable<ConfigAnalyzer> Analyzers =>
        Pack.GetTypes().Where(t => t.GetCustomAttribute<ConfigAnalyzerAttribute>() is not null).Select(t => (ConfigAnalyzer)Activator.CreateInstance(t)!);

    [Fact]
    public void Every_analyzer_names_exactly_its_ids_in_the_attribute()
    {
        Assert.NotEmpty(Analyzers);
        foreach (var analyzer in Analyzers)
        {
            var type = analyzer.GetType();
            Assert.True(type is { IsPublic: true, IsSealed: true }, $"{type} must be public and sealed");
            Assert.Equal(type.GetCustomAttribute<ConfigAnalyzerAttribute>()!.Ids.Order(StringComparer.Ordinal), analyzer.SupportedDiagnostics.Select(d => d.Id).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_page_is_of_one_rule() =>
        Assert.Equal(
            Ids.Select(row => $"docs/{row.Data}.md").Order(StringComparer.Ordinal),
            Pack.GetManifestResourceNames().Where(name => name.StartsWith("docs/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_has_its_headings_in_order(string id)
    {
        var page = PageOf(id);

        Assert.Equal($"# {id}: {DescriptorOf(id).Title}", page[0]);
        Assert.Equal(Headings, page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        foreach (var heading in Headings)
            Assert.NotEmpty(Section(page, heading));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_first_paragraph_stands_alone(string id)
    {
        var summary = string.Join(' ', Section(PageOf(id), "What it finds").TakeWhile(line => line.Length > 0));

        Assert.InRange(summary.Length, 80, LongestSummary);
        Assert.EndsWith(".", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("|", summary, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_error_cites_the_sentence_that_says_so(string id)
    {
        if (DescriptorOf(id).DefaultSeverity != DiagnosticSeverity.Error)
            return;

        var reason = string.Join(' ', Section(PageOf(id), "Why it breaks"));
        Assert.True(reason.Contains("KB Q", StringComparison.Ordinal) || reason.Contains("RFC ", StringComparison.Ordinal), reason);
        Assert.True(reason.Count(c => c == '"') >= 2, reason);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Title_and_message_keep_the_house_style(string id)
    {
        var descriptor = DescriptorOf(id);

        Assert.InRange(descriptor.Title.Length, 1, LongestTitle);
        Assert.False(descriptor.Title.EndsWith('.'), descriptor.Title);
        Assert.StartsWith("{0}: ", descriptor.MessageFormat, StringComparison.Ordinal);
        Assert.EndsWith(".", descriptor.MessageFormat, StringComparison.Ordinal);

        var nextStep = descriptor.MessageFormat[(descriptor.MessageFormat.LastIndexOf(". ", StringComparison.Ordinal) + 2)..];
        Assert.Contains(Instructions, start => nextStep.StartsWith(start, StringComparison.Ordinal));
    }

    private static DiagnosticDescriptor DescriptorOf(string id) => Analyzers.SelectMany(a => a.SupportedDiagnostics).Single(d => string.Equals(d.Id, id, StringComparison.Ordinal));

    private static string[] PageOf(string id)
    {
        using var stream = Pack.GetManifestResourceStream($"docs/{id}.md");
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
    }

    private static List<string> Section(string[] page, string heading) =>
        [.. page.SkipWhile(line => !string.Equals(line, "## " + heading, StringComparison.Ordinal)).Skip(1).SkipWhile(line => line.Length == 0).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))];
}
