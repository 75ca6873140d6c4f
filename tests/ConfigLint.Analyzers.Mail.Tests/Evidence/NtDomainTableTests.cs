using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Tests.Evidence;

/// <summary>The truth table of MAIL1001's page, row by row; texts name members of StatedAs and NtDomainVerdict.</summary>
public sealed class NtDomainTableTests
{
    [Theory]
    [InlineData("1a", "Value", "Blank", "NotCaptured", false, false, "NoDomain")]
    [InlineData("1a", "Value", "Blank", "Blank", false, false, "NoDomain")]
    [InlineData("1a, ipconfig agrees", "Value", "Blank", "Blank", false, true, "NoDomain")]
    [InlineData("1b", "Value", "Blank", "Blank", true, false, "NoDomain")]
    [InlineData("1b, ipconfig agrees", "Value", "Blank", "Blank", true, true, "NoDomain")]
    [InlineData("1c", "Value", "Blank", "NotCaptured", true, false, "DhcpDomainNotCaptured")]
    [InlineData("1c, ipconfig is the witness of DhcpDomain", "Value", "Blank", "NotCaptured", true, true, "ProbablyNoDomain")]
    [InlineData("2", "Value", "Blank", "Value", true, false, "Accepted")]
    [InlineData("3", "Value", "Blank", "Value", false, false, "Accepted")]
    [InlineData("4", "Value", "Value", "NotCaptured", false, false, "Accepted")]
    [InlineData("4", "Value", "Value", "Blank", true, true, "Accepted")]
    [InlineData("5", "Blank", "Blank", "Blank", false, false, "Accepted")]
    [InlineData("5, only ipconfig", "Blank", "NotCaptured", "NotCaptured", false, true, "Accepted")]
    [InlineData("6", "NotCaptured", "Blank", "Blank", false, false, "ServersNotCaptured")]
    [InlineData("7", "Value", "NotCaptured", "Blank", true, false, "DomainNotCaptured")]
    [InlineData("8", "Value", "NotCaptured", "NotCaptured", false, false, "DomainNotCaptured")]
    [InlineData("only ipconfig", "Value", "NotCaptured", "NotCaptured", true, true, "ProbablyNoDomain")]
    [InlineData("9 as 1a", "Value", "WhiteSpace", "NotCaptured", false, false, "OnlyWhiteSpace")]
    [InlineData("9 as 1b", "Value", "WhiteSpace", "Blank", true, false, "OnlyWhiteSpace")]
    [InlineData("9 as 1c", "Value", "WhiteSpace", "NotCaptured", true, false, "DhcpDomainNotCaptured")]
    [InlineData("9 as 2", "Value", "WhiteSpace", "Value", true, false, "Accepted")]
    [InlineData("a DHCP domain of white space: undecided", "Value", "Blank", "WhiteSpace", true, false, "Accepted")]
    public void Every_row_has_its_verdict(string row, string servers, string domain, string dhcpDomain, bool usesDhcp, bool showsBareHostName, string expected)
    {
        var verdict = NtDomainTable.Judge(Enum.Parse<StatedAs>(servers), Enum.Parse<StatedAs>(domain), Enum.Parse<StatedAs>(dhcpDomain), usesDhcp, showsBareHostName);

        Assert.Equal((row, expected), (row, verdict.ToString()));
    }

    [Fact]
    public void Only_a_captured_blank_domain_beside_captured_servers_is_certain()
    {
        var certain = 0;
        foreach (var servers in Enum.GetValues<StatedAs>())
        {
            foreach (var domain in Enum.GetValues<StatedAs>())
            {
                foreach (var dhcpDomain in Enum.GetValues<StatedAs>())
                {
                    foreach (var (usesDhcp, bare) in ((bool, bool)[])[(false, false), (false, true), (true, false), (true, true)])
                    {
                        if (NtDomainTable.Judge(servers, domain, dhcpDomain, usesDhcp, bare) != NtDomainVerdict.NoDomain)
                            continue;

                        certain++;
                        Assert.Equal((StatedAs.Value, StatedAs.Blank), (servers, domain));
                        Assert.True(dhcpDomain == StatedAs.Blank || (dhcpDomain == StatedAs.NotCaptured && !usesDhcp));
                    }
                }
            }
        }

        Assert.Equal(6, certain);
    }
}
