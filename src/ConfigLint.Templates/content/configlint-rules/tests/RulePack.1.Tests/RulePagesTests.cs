using System.Reflection;
using ConfigLint;
using RulePack._1.Rules;

namespace RulePack._1.Tests;

/// <summary>Holds code, ids and pages together.</summary>
public sealed class RulePagesTests
{
    private static readonly Assembly Pack = typeof(RequiredServiceDisabledAnalyzer).Assembly;

    public static TheoryData<string> Ids => [.. Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id)];

    private static IEnumerable<ConfigAnalyzer> Analyzers =>
        Pack.GetTypes().Where(t => t.IsDefined(typeof(ConfigAnalyzerAttribute))).Select(t => (ConfigAnalyzer)Activator.CreateInstance(t)!);

    [Fact]
    public void Every_analyzer_names_its_ids_in_the_attribute() => Assert.All(Analyzers, analyzer =>
        Assert.Equal(analyzer.SupportedDiagnostics.Select(d => d.Id), analyzer.GetType().GetCustomAttribute<ConfigAnalyzerAttribute>()!.Ids));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_is_letters_and_a_number(string id) => Assert.Matches("^[A-Z]{2,8}[0-9]{4}$", id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_its_page(string id)
    {
        using var stream = Pack.GetManifestResourceStream($"docs/{id}.md");
        Assert.True(stream is not null, $"docs/{id}.md is missing");
        using var reader = new StreamReader(stream);
        var title = Analyzers.SelectMany(a => a.SupportedDiagnostics).Single(d => d.Id == id).Title;
        Assert.Equal($"# {id}: {title}", reader.ReadLine());
    }
}
