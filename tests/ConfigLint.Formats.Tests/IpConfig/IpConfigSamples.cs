namespace ConfigLint.Formats.Tests.IpConfig;

/// <summary>Captures in the layouts that the systems print; names and numbers are made up.</summary>
internal static class IpConfigSamples
{
    /// <summary>Layout of Q176280 and Q162055.</summary>
    public const string WindowsNT4 = """
        Windows NT IP Configuration

        	Host Name . . . . . . . . . : exch01.corp.example.com
        	DNS Servers . . . . . . . . : 10.1.0.53
        	                              10.1.0.54
        	Node Type . . . . . . . . . : Hybrid
        	NetBIOS Scope ID. . . . . . : 
        	IP Routing Enabled. . . . . : No
        	WINS Proxy Enabled. . . . . : No
        	NetBIOS Resolution Uses DNS : No

        Ethernet adapter El90x1:

        	Description . . . . . . . . : 3Com 3C90x Ethernet Adapter
        	Physical Address. . . . . . : 00-80-C7-11-22-33
        	DHCP Enabled. . . . . . . . : No
        	IP Address. . . . . . . . . : 10.1.2.3
        	Subnet Mask . . . . . . . . : 255.255.248.0
        	Default Gateway . . . . . . : 10.1.0.1
        	Primary WINS Server . . . . : 10.1.0.60
        	Secondary WINS Server . . . : 10.1.0.61

        Ethernet adapter NdisWan5:

        	Description . . . . . . . . : NdisWan Adapter
        	Physical Address. . . . . . : 00-00-00-00-00-00
        	DHCP Enabled. . . . . . . . : No
        	IP Address. . . . . . . . . : 0.0.0.0
        	Subnet Mask . . . . . . . . : 0.0.0.0
        	Default Gateway . . . . . . : 

        """;

    public const string Windows2000 = """
        C:\>ipconfig /all

        Windows 2000 IP Configuration

                Host Name . . . . . . . . . . . . : mail02
                Primary DNS Suffix  . . . . . . . : corp.example.com
                Node Type . . . . . . . . . . . . : Hybrid
                IP Routing Enabled. . . . . . . . : No
                WINS Proxy Enabled. . . . . . . . : No
                DNS Suffix Search List. . . . . . : corp.example.com
                                                    example.com

        Ethernet adapter Local Area Connection:

                Connection-specific DNS Suffix  . : 
                Description . . . . . . . . . . . : Intel 8255x-based PCI Ethernet Adapter (10/100)
                Physical Address. . . . . . . . . : 00-02-B3-44-55-66
                DHCP Enabled. . . . . . . . . . . : No
                IP Address. . . . . . . . . . . . : 10.2.0.20
                Subnet Mask . . . . . . . . . . . : 255.255.255.0
                IP Address. . . . . . . . . . . . : 10.2.0.21
                Subnet Mask . . . . . . . . . . . : 255.255.255.0
                Default Gateway . . . . . . . . . : 10.2.0.1
                DNS Servers . . . . . . . . . . . : 10.2.0.53
                                                    10.2.0.54
                Primary WINS Server . . . . . . . : 10.2.0.60
                NetBIOS over Tcpip. . . . . . . . : Disabled

        Ethernet adapter Backup LAN:

                Media State . . . . . . . . . . . : Cable Disconnected
                Description . . . . . . . . . . . : Compaq NC3123 Fast Ethernet NIC
                Physical Address. . . . . . . . . : 00-50-8B-77-88-99

        C:\>
        """;

    public const string WindowsServer2022 = """

        Windows IP Configuration

           Host Name . . . . . . . . . . . . : WEB22
           Primary Dns Suffix  . . . . . . . : ad.example.com
           Node Type . . . . . . . . . . . . : Hybrid
           IP Routing Enabled. . . . . . . . : No
           WINS Proxy Enabled. . . . . . . . : No
           DNS Suffix Search List. . . . . . : ad.example.com

        Ethernet adapter Ethernet0:

           Connection-specific DNS Suffix  . : lan.example.com
           Description . . . . . . . . . . . : vmxnet3 Ethernet Adapter
           Physical Address. . . . . . . . . : 00-50-56-AA-BB-CC
           DHCP Enabled. . . . . . . . . . . : Yes
           Autoconfiguration Enabled . . . . : Yes
           IPv6 Address. . . . . . . . . . . : 2001:db8:5::22(Preferred) 
           Link-local IPv6 Address . . . . . : fe80::b52f:36dc:be07:9d6d%11(Preferred) 
           IPv4 Address. . . . . . . . . . . : 192.168.5.22(Preferred) 
           Subnet Mask . . . . . . . . . . . : 255.255.255.0
           Lease Obtained. . . . . . . . . . : Monday, March 4, 2024 8:15:01 AM
           Default Gateway . . . . . . . . . : fe80::1%11
                                               192.168.5.1
           DHCP Server . . . . . . . . . . . : 192.168.5.2
           DHCPv6 IAID . . . . . . . . . . . : 100683862
           DNS Servers . . . . . . . . . . . : 2001:db8:5::53
                                               192.168.5.53
           NetBIOS over Tcpip. . . . . . . . : Enabled
           Connection-specific DNS Suffix Search List :
                                               other.example.com

        Ethernet adapter vEthernet (nat: {3119B40F}):

           Media State . . . . . . . . . . . : Media disconnected
           Connection-specific DNS Suffix  . : 

        Tunnel adapter isatap.{9978787D-72DF-4652-BD20-59EE06187435}:

           Media State . . . . . . . . . . . : Media disconnected
           Connection-specific DNS Suffix  . : lan.example.com
           Description . . . . . . . . . . . : Microsoft ISATAP Adapter

        """;

    public static readonly IReadOnlyList<string> All = [WindowsNT4, Windows2000, WindowsServer2022];
}
