using System.Text.Json;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using static ConfigLint.Engine.Tests.Plugins.FailingPlugin;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>Whatever a plug-in does short of ending the process costs its own findings, is told in one sentence, and lets everything else go on.</summary>
public sealed class PluginFailureTests : IDisposable
{
    private readonly PluginFleet _fleet = new();

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public void An_exception_is_told_with_plug_in_rule_server_and_type_also_in_sarif()
    {
        var report = Run(Compiler.Rule("ACME0001", """if (context.Server.Name is "WEB02") throw new InvalidTimeZoneException("no such zone"); Report(fact, fact.Value);"""));

        AssertOne(report, "rule ACME0001 of plug-in Acme.Failing 1.0.0 failed on server 'WEB02': InvalidTimeZoneException: no such zone; its findings for the server may be missing.", "captures/WEB01/resolv.conf(1,8): ACME0001 says one.example");
        var sarif = JsonDocument.Parse(PluginFleet.Sarif(report)).RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        var notification = Assert.Single(sarif.GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.True(sarif.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("CFG0001", notification.GetProperty("descriptor").GetProperty("id").GetString());
        Assert.Equal("ACME0001", notification.GetProperty("associatedRule").GetProperty("id").GetString());
        Assert.Equal("System.InvalidTimeZoneException", notification.GetProperty("exception").GetProperty("kind").GetString());
        Assert.Contains("of plug-in Acme.Failing 1.0.0 failed on server 'WEB02'", notification.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_descriptor_that_is_not_listed_is_told() => AssertOne(
        Run(Compiler.Rule("ACME0001", "context.ReportDiagnostic(Diagnostic.Create(Other, fact.Location, fact.Value));", """private static readonly DiagnosticDescriptor Other = new() { Id = "ACME0002", Category = "Acme", Title = "Other", MessageFormat = "{0}", DefaultSeverity = DiagnosticSeverity.Warning };""")),
        "rule ACME0001 of plug-in Acme.Failing 1.0.0 failed on server 'WEB01': InvalidOperationException: ACME0001Analyzer reported ACME0002, which its SupportedDiagnostics do not list; ");

    [Fact]
    public void A_fact_whose_properties_throw_costs_itself_alone()
    {
        _fleet.Write("captures/WEB01/one.acme", "x");
        var path = _fleet.Add("Acme.Failing", """
            public sealed record BadFact : Fact { public override IEnumerable<KeyValuePair<string, string?>> Properties => throw new InvalidTimeZoneException("no such zone"); }

            [CaptureFormat("acme-bad")]
            public sealed class BadFormat : CaptureFormat
            {
                public override string Id => "acme-bad";
                public override ImmutableArray<FactKind> Provides => [new FactKind<BadFact>("acme.bad")];
                public override Confidence Recognize(CaptureHead head) => head.Path.EndsWith(".acme") ? Confidence.Certain : Confidence.None;
                public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => new Document(text, this);

                private sealed class Document(SourceText text, CaptureFormat format) : CaptureDocument(text, format)
                {
                    public override bool IsSourceOfTruth => false;
                    public override ImmutableArray<CaptureError> Errors => [];
                    public override ImmutableArray<Entry> Entries => [];
                    public override void Project(FactKind kind, FactSink facts) => facts.Add(new BadFact { Value = "x", Location = Text.GetLocation(new(0, 1)) });
                }
            }
            """);

        var listing = FactListing.Execute(_fleet.Options with { Plugins = [path] }, includeRaw: false, TestContext.Current.CancellationToken);

        AssertStart("format acme-bad of plug-in Acme.Failing 1.0.0 failed on server 'WEB01': InvalidTimeZoneException: no such zone; ", Assert.Single(listing.Notifications).Message);
        Assert.DoesNotContain(listing.Facts, f => f.Kind is "acme.bad");
        Assert.Equal(2, listing.Facts.Count(f => f.Kind is "dnsDomain"));
    }

    private AnalysisReport Run(string source, int jobs = 2) => FailingPlugin.Run(_fleet, source, jobs);
}
