using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Fleet;

namespace ConfigLint.Engine.Tests.Fleet;

/// <summary>Patterns for captures as they lie there: path and host, <c>captures/a.reg=EXCH01</c>.</summary>
public sealed class ServerProposalTests
{
    [Theory]
    [InlineData("captures/EXCH01/a.reg=EXCH01 captures/EXCH02/logs/a.txt=EXCH02", "captures/{server}/**")]
    [InlineData("captures/EXCH01/a.reg=EXCH01", "captures/{server}/**")]
    [InlineData("EXCH01/a.reg=EXCH01 EXCH02/a.reg=EXCH02", "{server}/**")]
    [InlineData("site1/EXCH01/a.reg=EXCH01 site2/EXCH07/a.reg=EXCH07", "site1/{server}/** site2/{server}/**")]
    [InlineData("site1/EXCH01/a.reg=EXCH01@10.0.0.1 site2/EXCH01/a.reg=EXCH01@10.9.0.1", "site1/{server}/** site2/{server}/**")]
    public void One_directory_for_a_server_is_a_pattern(string captures, string expected) => Check(captures, expected);

    [Theory]
    [InlineData("flat/EXCH01.reg=EXCH01 flat/EXCH02.reg=EXCH02", "flat/{server}.*")]
    [InlineData("EXCH01.reg=EXCH01 EXCH01.txt=EXCH01 EXCH02.reg=EXCH02", "{server}.*")]
    [InlineData("flat/exch01-ipconfig.txt=EXCH01 flat/exch01-tcpip.reg=EXCH01 flat/exch02-tcpip.reg=EXCH02", "flat/{server}-*")]
    [InlineData("flat/EXCH01_ipconfig.txt=EXCH01 flat/EXCH02_ipconfig.txt=EXCH02 flat/EXCH02_services.txt", "flat/{server}_*")]
    [InlineData("flat/ipconfig-EXCH01.txt=EXCH01 flat/tcpip-EXCH02.reg=EXCH02", "flat/*-{server}.*")]
    [InlineData("flat/mail-fr.reg=EXCH01 flat/mail-fr.txt=EXCH01 flat/mail-de.reg=EXCH02", "flat/{server}.*")]
    public void Files_of_several_hosts_in_one_directory_are_told_apart_by_their_names(string captures, string expected) => Check(captures, expected);

    [Theory]
    [InlineData("registry/EXCH01/a.reg=EXCH01 services/EXCH01/a.txt=EXCH01 registry/EXCH02/a.reg=EXCH02", "*/{server}/**")]
    [InlineData("captures/EXCH01/a.reg=EXCH01 captures/EXCH01/exports/b.reg captures/EXCH02/a.reg=EXCH02", "captures/{server}/**")]
    public void One_host_in_several_directories_is_brought_together(string captures, string expected) => Check(captures, expected);

    [Theory]
    [InlineData("")]
    [InlineData("a.reg=EXCH01")]
    [InlineData("flat/a.reg=EXCH01 flat/b.reg=EXCH02 flat/c.reg=EXCH01")]
    public void Where_no_pattern_does_better_none_is_offered(string captures) => Check(captures, "");

    [Fact]
    public void A_long_list_of_sites_is_left_to_the_directories()
    {
        var captures = string.Join(' ', Enumerable.Range(10, 9).Select(i => $"site{i}/EXCH{i}/a.reg=EXCH{i}"));

        Check(captures, "");
        Check(captures + " flat/EXCH01.reg=EXCH01 flat/EXCH02.reg=EXCH02", "flat/{server}.*");
    }

    private static void Check(string captures, string expected)
    {
        // "captures/a.reg=EXCH01@10.0.0.1": path, host, address.
        var files = captures.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split('=', '@')).ToList();
        var groups = files.GroupBy(f => new ServerGrouping([]).ServerOf(f[0]), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new SurveyedGroup(
            g.Key,
            new() { DnsNames = [.. g.Where(f => f.Length > 1).Select(f => f[1].ToLowerInvariant())], Addresses = [.. g.Where(f => f.Length > 2).Select(f => f[2])] },
            [.. g.Select(f => KeyValuePair.Create(f[0], f.Length > 1 ? f[1] : null))])).ToList();

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), ServerProposal.Of(groups));
    }
}
