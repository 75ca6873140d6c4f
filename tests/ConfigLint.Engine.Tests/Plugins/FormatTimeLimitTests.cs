using System.Diagnostics;
using System.Text.Json;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;
using static ConfigLint.Engine.Tests.Plugins.FailingPlugin;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>A format that takes too long costs its own captures.</summary>
public sealed class FormatTimeLimitTests : IDisposable
{
    private readonly PluginFleet _fleet = new();

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public void Many_slow_calls_are_one_slow_rule()
    {
        // No single call comes near the limit; together they take twice as much.
        var format = Compiler.Rule("ACME0002") + """
            [CaptureFormat("acme-slow")]
            public sealed class SlowFormat : CaptureFormat
            {
                public override string Id => "acme-slow";
                public override ImmutableArray<FactKind> Provides => [];
                public override Confidence Recognize(CaptureHead head) { if (head.Path.EndsWith(".slow")) Thread.Sleep(100); return Confidence.None; }
                public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => throw new NotSupportedException();
            }
            """;
        for (var i = 0; i < 50; i++)
            _fleet.Write($"captures/WEB01/{i}.slow", "x");

        var report = Run(format);

        AssertOne(report, "format acme-slow of plug-in Acme.Failing 1.0.0 failed on server 'WEB01': it passed its time limit of 2 s", "captures/WEB01/resolv.conf(1,8): ACME0002 says one.example", "captures/WEB02/resolv.conf(1,8): ACME0002 says two.example");
    }

    [Theory]
    [InlineData("Recognize")]
    [InlineData("Parse")]
    [InlineData("Project")]
    public void A_format_that_never_stops_costs_its_own_captures(string where)
    {
        _fleet.Write("captures/WEB01/one.acme", "x");
        var source = $$"""
            [CaptureFormat("acme-endless")]
            public sealed class EndlessFormat : CaptureFormat
            {
                public override string Id => "acme-endless";
                public override ImmutableArray<FactKind> Provides => [FactKinds.DnsDomain];
                public override Confidence Recognize(CaptureHead head) { Hang("Recognize"); return head.Path.EndsWith(".acme") ? Confidence.Certain : Confidence.None; }
                public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) { Hang("Parse"); return new Document(text, this); }
                private static void Hang(string where) { if (where is "{{where}}") Thread.Sleep(Timeout.Infinite); }

                private sealed class Document(SourceText text, CaptureFormat format) : CaptureDocument(text, format)
                {
                    public override bool IsSourceOfTruth => false;
                    public override ImmutableArray<CaptureError> Errors => [];
                    public override ImmutableArray<Entry> Entries => [];
                    public override void Project(FactKind kind, FactSink facts) => Hang("Project");
                }
            }
            """;

        var report = Run(source);

        AssertOne(report, "format acme-endless of plug-in Acme.Failing 1.0.0 failed on server 'WEB0");
        Assert.Contains("it passed its time limit of 2 s and did not stop", report.Notifications[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_listing_of_facts_survives_a_format_that_never_stops()
    {
        _fleet.Write("captures/WEB01/one.acme", "x");
        var path = _fleet.Add("Acme.Failing", """
            [CaptureFormat("acme-endless")]
            public sealed class EndlessFormat : CaptureFormat
            {
                public override string Id => "acme-endless";
                public override ImmutableArray<FactKind> Provides => [];
                public override Confidence Recognize(CaptureHead head) { Thread.Sleep(Timeout.Infinite); return Confidence.None; }
                public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => throw new NotSupportedException();
            }
            """);

        var listing = FactListing.Execute(_fleet.Options with { Plugins = [path], TimeLimit = Limit }, includeRaw: false, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.Incomplete, listing.ExitCode);
        Assert.Contains("format acme-endless of plug-in Acme.Failing 1.0.0 failed", Assert.Single(listing.Notifications).Message, StringComparison.Ordinal);
        Assert.Equal(["one.example", "two.example"], listing.Facts.Where(f => f.Kind is "dnsDomain").Select(f => f.Fact.Value).Order(StringComparer.Ordinal));
    }

    private AnalysisReport Run(string source, int jobs = 2) => FailingPlugin.Run(_fleet, source, jobs);
}
