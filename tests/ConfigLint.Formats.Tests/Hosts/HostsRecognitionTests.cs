using ConfigLint.Formats.Hosts;

namespace ConfigLint.Formats.Tests.Hosts;

public sealed class HostsRecognitionTests
{
    private static readonly HostsFormat Format = new();

    [Theory]
    [InlineData("hosts", HostsSamples.Debian)]
    [InlineData("web01/etc/hosts", HostsSamples.RedHat)]
    [InlineData("EXCH01/drivers/etc/HOSTS", HostsSamples.Windows)]
    [InlineData("web01/hosts", "")]
    [InlineData("web01/hosts", "# only comments\n")]
    [InlineData("web01/hosts", "mail01 10.4.2.10\n")]
    [InlineData("web01/hosts", "10.4.2.10 mail01 # ansible_host=x\n")]
    [InlineData("web01/hosts", "[::1] localhost\n")]
    [InlineData("web01/hosts", ":: all\n")]
    public void The_file_name_is_certain(string path, string text) => Assert.Equal(Confidence.Certain, Format.Recognize(new(path, text)));

    [Theory]
    [InlineData("web01/hosts.allow", HostsSamples.Debian)]
    [InlineData("web01/lmhosts", "10.0.0.1 PDC #PRE\n")]
    [InlineData("inventory/hosts", "[web]\nweb01\n")]
    [InlineData("inventory/hosts", "# production\n10.4.2.10 ansible_user=root\n")]
    [InlineData("inventory/hosts", "---\nall:\n  hosts:\n")]
    [InlineData("inventory/hosts", "all:\n  hosts:\n")]
    public void Other_files_are_not_recognised(string path, string text) => Assert.Equal(Confidence.None, Format.Recognize(new(path, text)));
}
