using System.Text.Json;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>A team's capture format, fact kind and model, and another team's rule over them: two plug-ins that share an assembly and nothing else.</summary>
public sealed class SharedAssemblyTests : IDisposable
{
    private const string Facts = """
        namespace Acme;

        public sealed record PoolFact : Fact
        {
            public required int Members { get; init; }
            public override IEnumerable<KeyValuePair<string, string?>> Properties => [new("members", Members.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        }

        public static class AcmeFacts { public static FactKind<PoolFact> Pool { get; } = new("acme.pool"); }

        public sealed record PoolModel(int Members)
        {
            public static PoolModel Of(Server server) => new(server.Facts(AcmeFacts.Pool).Sum(p => p.Members));
        }
        """;

    private const string Format = """
        namespace Acme;

        [CaptureFormat("acme-pools")]
        public sealed class PoolFormat : CaptureFormat
        {
            public override string Id => "acme-pools";
            public override ImmutableArray<FactKind> Provides => [AcmeFacts.Pool];
            public override Confidence Recognize(CaptureHead head) => head.Path.EndsWith(".pools") ? Confidence.Certain : Confidence.None;

            // pool NAME MEMBERS
            public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken)
            {
                var entries = ImmutableArray.CreateBuilder<Entry>();
                for (var i = 0; i < text.LineCount; i++)
                {
                    var line = text.GetLine(i);
                    var words = text.Characters.Span.Slice(line.Start, line.Length).ToString().Split(' ');
                    if (words is ["pool", var name, var members])
                        entries.Add(new(default, new(line.Start + 5, name.Length), new(line.Start + 6 + name.Length, members.Length)));
                }

                return new Document(text, this, entries.ToImmutable());
            }

            private sealed class Document(SourceText text, CaptureFormat format, ImmutableArray<Entry> entries) : CaptureDocument(text, format)
            {
                public override bool IsSourceOfTruth => true;
                public override ImmutableArray<CaptureError> Errors => [];
                public override ImmutableArray<Entry> Entries => entries;
                public override void Project(FactKind kind, FactSink facts)
                {
                    foreach (var entry in entries)
                        facts.Add(new PoolFact { Value = Text.ToString(entry.Name), Members = int.Parse(Text.ToString(entry.Value)), Location = Text.GetLocation(entry.Name) });
                }
            }
        }
        """;

    private const string Rule = """
        namespace Other;

        [ConfigAnalyzer("ACME0001")]
        public sealed class SmallPoolAnalyzer : ConfigAnalyzer
        {
            private static readonly DiagnosticDescriptor Rule = new() { Id = "ACME0001", Category = "Acme", Title = "Small pool", MessageFormat = "{0} has {1} of {2} members", DefaultSeverity = DiagnosticSeverity.Warning };
            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];
            public override void Initialize(AnalysisContext context) => context.RegisterServerAction(Analyze, Acme.AcmeFacts.Pool);
            private static void Analyze(ServerAnalysisContext context)
            {
                var model = context.Server.Model(Acme.PoolModel.Of);
                foreach (var pool in context.Server.Facts(Acme.AcmeFacts.Pool).Where(p => p.Members < 2))
                    context.ReportDiagnostic(Diagnostic.Create(Rule, pool.Location, pool.Value, pool.Members.ToString(), model.Members.ToString()));
            }
        }
        """;

    private const string Marked = "[assembly: SharedWithPlugins]\n";

    private readonly PluginFleet _fleet = new();

    public SharedAssemblyTests() => _fleet.Write("captures/LB01/lb.pools", "pool web 3\npool mail 1\n");

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public void A_rule_of_one_plug_in_uses_facts_and_model_of_another()
    {
        var plugins = AddBoth(Compile(Marked + Facts), Compile(Marked + Facts));

        var report = _fleet.Run(plugins);

        Assert.Empty(report.Notifications);
        Assert.Equal(["captures/LB01/lb.pools(2,6): mail has 1 of 4 members"], PluginFleet.Findings(report));
        Assert.Equal(CoverageStatus.Evaluated, StatusAt(report, "captures/LB01"));
        Assert.Equal(CoverageStatus.NotCaptured, StatusAt(report, "captures/WEB01"));
        Assert.Equal(PluginFleet.Sarif(report), PluginFleet.Sarif(_fleet.Run([.. plugins.Reverse()])));
    }

    [Fact]
    public void Facts_coverage_and_sarif_show_what_comes_from_outside()
    {
        var plugins = AddBoth(Compile(Marked + Facts), Compile(Marked + Facts));

        var listing = FactListing.Execute(_fleet.Options with { Plugins = [.. plugins] }, includeRaw: false, TestContext.Current.CancellationToken);
        using var facts = new StringWriter();
        FactsReport.WriteJson(listing.Facts, facts);
        var pool = JsonDocument.Parse(facts.ToString()).RootElement.EnumerateArray().Last(f => f.GetProperty("kind").GetString() is "acme.pool");
        Assert.Equal(
            ("captures/LB01", "mail", "captures/LB01/lb.pools", 2, 6, "acme-pools", "1"),
            (Text(pool, "server"), Text(pool, "value"), Text(pool, "file"), pool.GetProperty("line").GetInt32(), pool.GetProperty("column").GetInt32(), Text(pool, "format"), Text(pool.GetProperty("properties"), "members")));

        var report = _fleet.Run(plugins);
        using var coverage = new StringWriter();
        CoverageReport.WriteJson(report, coverage);
        var web = JsonDocument.Parse(coverage.ToString()).RootElement.GetProperty("servers").EnumerateArray().Single(s => Text(s, "server") is "captures/WEB01").GetProperty("rules").EnumerateArray().Single(r => Text(r, "id") is "ACME0001");
        Assert.Equal(("notCaptured", "acme.pool"), (Text(web, "status"), web.GetProperty("missing")[0].GetString()));

        var run = JsonDocument.Parse(PluginFleet.Sarif(report)).RootElement.GetProperty("runs")[0];
        Assert.Equal(["Acme.Pools", "Other.Rules"], run.GetProperty("tool").GetProperty("extensions").EnumerateArray().Where(e => !e.GetProperty("properties").GetProperty("builtIn").GetBoolean()).Select(e => Text(e, "name")));
        var result = Assert.Single(run.GetProperty("results").EnumerateArray(), r => Text(r, "ruleId") is "ACME0001");
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal((2, 6), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()));
        Assert.Equal("Other.Rules", Text(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(r => Text(r, "id") is "ACME0001").GetProperty("properties"), "plugin")?.Split(' ')[0]);
    }

    [Fact]
    public void A_plug_in_may_share_its_own_assembly()
    {
        // Format and facts in one assembly, which the other team's build lays beside its own.
        var whole = Compiler.Compile("Acme.Pools", Marked + Facts + Format.Replace("namespace Acme;", "", StringComparison.Ordinal));
        _fleet.Write("Acme.Pools/Acme.Pools.dll", whole);
        _fleet.Write("AAA.Rules/Acme.Pools.dll", whole);
        _fleet.Write("AAA.Rules/AAA.Rules.dll", Compiler.Compile("AAA.Rules", Rule, references: whole));

        foreach (var order in (string[][])[["Acme.Pools", "AAA.Rules"], ["AAA.Rules", "Acme.Pools"]])
        {
            var report = _fleet.Run([.. order.Select(_fleet.At)]);

            Assert.Empty(report.Notifications);
            Assert.Equal(["captures/LB01/lb.pools(2,6): mail has 1 of 4 members"], PluginFleet.Findings(report));
        }
    }

    [Fact]
    public void A_rule_that_leaves_the_shared_assembly_to_the_format_runs_too()
    {
        var plugins = AddBoth(Compile(Marked + Facts), Compile(Marked + Facts));
        File.Delete(_fleet.At("Other.Rules/Acme.Facts.dll"));

        Assert.Equal(["captures/LB01/lb.pools(2,6): mail has 1 of 4 members"], PluginFleet.Findings(_fleet.Run(plugins)));
    }

    [Fact]
    public void Two_versions_of_a_shared_assembly_are_told_with_both()
    {
        var plugins = AddBoth(Compile(Marked + Facts, "1.0.0.0"), Compile(Marked + Facts, "1.1.0.0"));

        var notification = Assert.Single(_fleet.Run(plugins).Notifications);

        Assert.Equal(("CFG0002", RuleLevel.Error, true), (notification.Id, notification.Level, notification.MakesIncomplete));
        Assert.Equal(
            $"plug-in '{plugins[0]}', named by --plugin, was not loaded: plug-ins share Acme.Facts, of which there can be one: it brings 1.0.0.0 ('{_fleet.At("Acme.Pools/Acme.Facts.dll")}') and another brings 1.1.0.0 ('{_fleet.At("Other.Rules/Acme.Facts.dll")}'). Build both plug-ins with the same version of it.",
            notification.Message);
    }

    [Fact]
    public void Two_builds_of_one_version_are_told_too()
    {
        var notification = Assert.Single(_fleet.Run(AddBoth(Compile(Marked + Facts), Compile(Marked + Facts + "\npublic sealed class Later;"))).Notifications);

        Assert.Contains(", which has the same version and is another build. ", notification.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_are_not_marked_stay_private_and_the_rule_says_so()
    {
        var plugins = AddBoth(Compile(Facts), Compile(Facts));

        var report = _fleet.Run(plugins);

        Assert.Empty(PluginFleet.Findings(report));
        Assert.Equal(
            $"plug-in '{plugins[1]}', named by --plugin, was not loaded completely: rule ACME0001 requires 'acme.pool' with a Acme.PoolFact of its own, and format 'acme-pools' provides it with another. Mark the assembly of the type with [assembly: SharedWithPlugins], and build both plug-ins with the same version of it.",
            Assert.Single(report.Notifications).Message);
    }

    private static byte[] Compile(string source, string version = "1.0.0.0") => Compiler.Compile("Acme.Facts", source, version);

    private string[] AddBoth(byte[] ofFormat, byte[] ofRule)
    {
        _fleet.Write("Acme.Pools/Acme.Facts.dll", ofFormat);
        _fleet.Write("Other.Rules/Acme.Facts.dll", ofRule);
        return
        [
            _fleet.Write("Acme.Pools/Acme.Pools.dll", Compiler.Compile("Acme.Pools", Format, references: ofFormat)),
            _fleet.Write("Other.Rules/Other.Rules.dll", Compiler.Compile("Other.Rules", Rule, references: ofRule)),
        ];
    }

    private static CoverageStatus StatusAt(ConfigLint.Engine.Anchoring.AnalysisReport report, string server) => report.Coverage.Single(c => c.ServerId == server).Rules.Single(r => r.RuleId is "ACME0001").Status;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
