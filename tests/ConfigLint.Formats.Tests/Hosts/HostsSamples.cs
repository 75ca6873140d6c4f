namespace ConfigLint.Formats.Tests.Hosts;

/// <summary>Hosts files as set-up leaves them, and what administrators add; names and numbers are made up.</summary>
internal static class HostsSamples
{
    public const string Debian = """
        127.0.0.1	localhost
        127.0.1.1	mail01.corp.example	mail01

        # The following lines are desirable for IPv6 capable hosts
        ::1     localhost ip6-localhost ip6-loopback
        ff02::1 ip6-allnodes
        ff02::2 ip6-allrouters
        10.4.2.10   mail02.corp.example mail02   # the twin

        """;

    public const string RedHat = """
        127.0.0.1   localhost localhost.localdomain localhost4 localhost4.localdomain4
        ::1         localhost localhost.localdomain localhost6 localhost6.localdomain6
        """;

    /// <summary>Windows NT and later; the examples are comments.</summary>
    public const string Windows =
        "# This is a HOSTS file for TCP/IP.\r\n#\r\n# For example:\r\n#\r\n#      192.0.2.97     rhino.corp.example          # source server\r\n\r\n127.0.0.1       localhost\r\n10.4.0.25\tEXCH01\t# connector\r\n";

    public const string MacOS = "127.0.0.1\tlocalhost\n255.255.255.255\tbroadcasthost\n::1             localhost \nfe80::1%lo0\tlocalhost\n";
}
