using System.Collections.Immutable;
using System.Text;

namespace ConfigLint.Testing.Tests;

/// <summary>The formats that come with the engine, from its plug-in folder.</summary>
public sealed class AnalyzerTestBuiltInFormatsTests
{
    private const string Parameters = """
        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        "Domain"={|TST5001:""|}
        "NameServer"="{|#1:10.0.0.2|}"

        """;

    [Fact]
    public void Captures_of_one_server_state_facts_together()
    {
        new AnalyzerTest<BlankDomainAnalyzer>
        {
            Captures =
            {
                ["EXCH01/tcpip.reg"] = $"REGEDIT4\n\n{Parameters}",
                ["EXCH01/services.txt"] = """
                    SERVICE_NAME: {|#2:MSExchangeIMC|}
                    DISPLAY_NAME: Microsoft Exchange Internet Mail Service
                            TYPE               : 10  WIN32_OWN_PROCESS
                            STATE              : 1  STOPPED

                    """,
            },
            Messages = { "EXCH01: the DNS domain is blank." },
        }.Verify();
    }

    [Fact]
    public void Registry_export_in_utf16_has_the_same_places()
    {
        // The primary suffix of Windows 2000 and later.
        var parameters = Parameters.Replace("\"Domain\"", "\"NV Domain\"", StringComparison.Ordinal).ReplaceLineEndings("\r\n");

        new AnalyzerTest<BlankDomainAnalyzer>
        {
            Captures = { { "EXCH01/tcpip.reg", $"Windows Registry Editor Version 5.00\r\n\r\n{parameters}", Encoding.Unicode } },
        }.Verify();
    }

    [Fact]
    public void Domain_that_is_set_is_silent()
    {
        new AnalyzerTest<BlankDomainAnalyzer>
        {
            Captures = { ["EXCH01/tcpip.reg"] = "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"Domain\"=\"corp.example\"\n" },
        }.Verify();
    }

    [Fact]
    public void Domain_that_no_capture_states_is_not_captured()
    {
        new AnalyzerTest<BlankDomainAnalyzer>
        {
            Captures = { ["EXCH01/tcpip.reg"] = "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"Hostname\"=\"exch01\"\n" },
            NotCaptured = { "dnsDomain|primaryDnsSuffix" },
        }.Verify();
    }

    [ConfigAnalyzer("TST5001")]
    private sealed class BlankDomainAnalyzer : ConfigAnalyzer
    {
        private static readonly DiagnosticDescriptor Blank = new()
        {
            Id = "TST5001",
            Category = "Test",
            Title = "Blank domain",
            MessageFormat = "{0}: the DNS domain is blank.",
            DefaultSeverity = DiagnosticSeverity.Warning,
        };

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Blank];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterServerAction(Analyze, Requirement.AnyOf(FactKinds.DnsDomain, FactKinds.PrimaryDnsSuffix));

        private static void Analyze(ServerAnalysisContext context)
        {
            var server = context.Server;
            if (server.Facts(FactKinds.DnsDomain).Concat(server.Facts(FactKinds.PrimaryDnsSuffix)).FirstOrDefault(fact => fact.IsBlank) is not { } blank)
                return;

            context.ReportDiagnostic(Diagnostic.Create(Blank, blank.Location, server.Name) with
            {
                Related =
                [
                    .. server.Facts(FactKinds.DnsServer).Select(fact => new RelatedLocation(fact.Location, "a DNS server is set here")),
                    .. server.Facts(FactKinds.Service).Select(fact => new RelatedLocation(fact.Location, "a service is installed")),
                ],
            });
        }
    }
}
