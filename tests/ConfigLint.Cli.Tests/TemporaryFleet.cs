using System.Text;

namespace ConfigLint.Cli.Tests;

/// <summary>A directory of captures that is gone after the test.</summary>
internal sealed class TemporaryFleet : IDisposable
{
    public const string Tcpip = @"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters";

    public TemporaryFleet()
    {
        Root = Directory.CreateTempSubdirectory("configlint-").FullName;
        Directory.CreateDirectory(Path.Combine(Root, ".git"));
    }

    public string Root { get; }

    public TemporaryFleet Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public TemporaryFleet Add(string path, byte[] bytes)
    {
        var full = FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    /// <summary>A file that takes no room on disk and that nobody may read into memory.</summary>
    public TemporaryFleet AddTooLarge(string path)
    {
        Add(path, "");
        using var file = File.OpenWrite(FullPath(path));
        file.SetLength(300L * 1024 * 1024);
        return this;
    }

    public string FullPath(string path) => Path.Combine(Root, path);

    /// <summary>The outage of KB Q154589: a Windows NT 4.0 server with a mail connector and a blank DNS domain name.</summary>
    public TemporaryFleet AddBroken(string server) => AddNt4(server, domain: "");

    /// <summary>The same server with its domain.</summary>
    public TemporaryFleet AddHealthy(string server) => AddNt4(server, domain: "corp.example.com");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private TemporaryFleet AddNt4(string server, string domain) => Add(
        $"{server}/tcpip.reg",
        $"""
        REGEDIT4

        [{Tcpip}]
        "Domain"="{domain}"
        "Hostname"="{server.ToLowerInvariant().Replace('/', '-')}"
        "NameServer"="10.1.0.10"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\E100B1\Parameters\Tcpip]
        "EnableDHCP"=dword:00000000

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "DisplayName"="Microsoft Exchange Internet Mail Connector"
        "Start"=dword:00000002

        """);
}
