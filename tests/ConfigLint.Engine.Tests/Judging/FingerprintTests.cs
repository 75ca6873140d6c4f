using ConfigLint.Engine.Judging;

namespace ConfigLint.Engine.Tests.Judging;

/// <summary>Fingerprints are pinned: changing how they are made reopens every alert that anybody has closed.</summary>
public sealed class FingerprintTests
{
    private const string Key = @"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters";

    [Theory]
    [InlineData("MAIL1001", "exch01", "system\\currentcontrolset\\services\\tcpip\\parameters\0domain", "48b3ced3d2dd2370e3dc6deda5d6604e")]
    [InlineData("CAP1007", "exch01", "host", "97a80fd61043de974d724f3d668de767")]
    [InlineData("NET1101", "", "", "ced8afedd2fc38c788d1c8876f73e84a")]
    public void Literal_values(string rule, string host, string subject, string expected) => Assert.Equal(expected, Fingerprint.Of(rule, host, subject));

    [Fact]
    public void Rule_host_and_subject_are_kept_apart() =>
        Assert.Equal(3, new[] { Fingerprint.Of("A", "b", "c"), Fingerprint.Of("A", "", "bc"), Fingerprint.Of("Ab", "", "c") }.Distinct().Count());

    [Fact]
    public void Of_a_registry_value_it_is_pinned() => Assert.Equal("95d2ae1fdcadb6048494de163a02b119", Of("captures/EXCH01/tcpip.reg", Export(Key, "")));

    [Fact]
    public void Value_line_and_path_do_not_count()
    {
        var first = Of("captures/EXCH01/tcpip.reg", Export(Key, ""));

        Assert.Equal(first, Of("captures/EXCH01/tcpip.reg", Export(Key, "corp.example")));
        Assert.Equal(first, Of("captures/EXCH01/tcpip.reg", Export(Key, "", "\"Before\"=dword:00000001\n\n")));
        Assert.Equal(first, Of("elsewhere/site1/OTHER/other.reg", Export(Key, "")));
    }

    [Theory]
    [InlineData(@"HKEY_LOCAL_MACHINE\SYSTEM\ControlSet001\Services\Tcpip\Parameters")]
    [InlineData(@"HKEY_LOCAL_MACHINE\system\CURRENTCONTROLSET\services\TCPIP\parameters")]
    public void The_same_value_of_another_control_set_or_in_other_letters_is_the_same(string key) =>
        Assert.Equal(Of("captures/EXCH01/tcpip.reg", Export(Key, "")), Of("captures/EXCH01/tcpip.reg", Export(key, "")));

    [Fact]
    public void The_same_value_of_a_hive_loaded_offline_has_the_same_subject() =>
        Assert.Equal(Subject(Export(Key, "")), Subject(Export(@"HKEY_LOCAL_MACHINE\OFFLINE\ControlSet001\Services\Tcpip\Parameters", "")));

    [Fact]
    public void Another_host_has_another_one() =>
        Assert.NotEqual(Of("captures/EXCH01/tcpip.reg", Export(Key, "")), Of("captures/EXCH01/tcpip.reg", Export(Key, "").Replace("exch01", "exch02", StringComparison.Ordinal)));

    [Fact]
    public void A_host_that_states_no_name_is_called_like_its_directory()
    {
        var run = InMemoryRun.Of([DelegateAnalyzer.OfDomains("TEST0001")], ("captures/EXCH01/a.txt", "#lines\ndomain=a\n"));

        Assert.Equal(Fingerprint.Of("TEST0001", "exch01", "\0domain"), run.Findings[0].Fingerprint);
    }

    [Fact]
    public void A_rules_own_subject_wins()
    {
        var rule = DelegateAnalyzer.OfServers("TEST0001", static (context, rule) =>
            context.ReportDiagnostic(Diagnostic.Create(rule, context.Server.Facts(FactKinds.DnsDomain)[0].Location, "x", "y") with { Subject = "own" }));

        Assert.Equal(Fingerprint.Of("TEST0001", "exch01", "own"), InMemoryRun.Of([rule], ("EXCH01/a.txt", "#lines\ndomain=a\n")).Findings[0].Fingerprint);
    }

    private static string Of(string path, string text) => Assert.Single(Run(path, text).Findings).Fingerprint;

    private static string Subject(string text) => Run("captures/EXCH01/tcpip.reg", text).Result.Findings[0].Subject;

    private static InMemoryRun Run(string path, string text)
    {
        var rule = DelegateAnalyzer.OfDocuments("TEST0001", static (context, rule) =>
            context.ReportDiagnostic(Diagnostic.Create(rule, context.Document.Text.GetLocation(context.Document.Find("Domain").Single().Value), "x", "y")));
        return InMemoryRun.Of(InMemoryRun.Plan(InMemoryRun.BuiltInFormats, [rule]), (path, text));
    }

    private static string Export(string key, string domain, string before = "") =>
        $"REGEDIT4\n\n[{key}]\n{before}\"Domain\"=\"{domain}\"\n\"Hostname\"=\"exch01\"\n";
}
