using System.Text;
using ConfigLint.Benchmarks.Fleet.Captures;

namespace ConfigLint.Benchmarks.Fleet;

/// <summary>Writes a planned server's captures, each in an encoding that its program writes.</summary>
internal sealed class ServerDirectory(string root)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true);

    /// <returns>Files and bytes.</returns>
    public (int Files, long Bytes) Write(PlannedServer server)
    {
        var files = new FileSet(Directory.CreateDirectory(Path.Combine(root, server.Name)).FullName);
        var random = new SeededRandom(server.Seed);
        if (server.System == ServerSystem.Unix)
            WriteUnix(files, server);
        else
            WriteWindows(files, server, random);
        return (files.Count, files.Bytes);
    }

    private static void WriteUnix(FileSet files, PlannedServer server)
    {
        files.Write("etc/hostname", UnixCapture.HostName(server), Utf8);
        files.Write("etc/resolv.conf", UnixCapture.ResolvConf(server), Utf8);
        files.Write("etc/hosts", UnixCapture.Hosts(server), Utf8);
        if (!server.HasPostfix)
            return;

        files.Write("etc/services", UnixCapture.Services(server), Utf8);
        files.Write("etc/mailname", $"{server.HostName.ToLowerInvariant()}.{server.Domain}\n", Utf8);
        files.Write("etc/postfix/main.cf", UnixCapture.PostfixMain(server), Utf8);
    }

    private void WriteWindows(FileSet files, PlannedServer server, SeededRandom random)
    {
        // Half of the version 5.00 exports went through git or an editor, which keep them as UTF-8.
        var services = ServiceCatalog.Of(server, random);
        var isUtf16 = server.System != ServerSystem.WindowsNT4 && random.Chance(50);
        files.Write("registry.reg", RegistryCapture.Of(server, services, random), isUtf16 ? Utf16 : Utf8);

        var ipconfig = IpConfigCapture.Of(server, random);
        files.Write("ipconfig.txt", ipconfig, Utf8);
        if (server.HasSecondDirectory)
            files.Write($"../{server.Name}-old/ipconfig.txt", ipconfig, Utf8);

        var third = random.Next(100);
        if (server.ConnectorStopped)
            files.Write("services.txt", ServiceListCapture.ServiceControl(services), Utf8);
        else if (server.MustCaptureEvents || (third < 8 && server.System != ServerSystem.WindowsNT4))
            files.Write("events/system.xml", EventLogCapture.Of(server, random), Utf8);
        else if (third < 20)
            files.Write("services.txt", server.System == ServerSystem.WindowsNT4 ? ServiceListCapture.NetStart(services) : ServiceListCapture.ServiceControl(services), Utf8);
        else if (third < 26 && server.System == ServerSystem.WindowsServer)
            files.Write("services.json", PowerShellCapture.Services(services), Utf8);
        else if (third < 30 && server.System == ServerSystem.WindowsServer)
            files.Write("network.json", PowerShellCapture.Network(server), Utf16);
        else if (third < 34)
            files.Write("nbtstat.txt", NbtStatCapture.Of(server), Utf8);
        else if (third < 38 && server.System != ServerSystem.WindowsNT4)
            files.Write("tcpip-parameters.txt", RegQueryCapture.Of(server), Utf8);
    }

    /// <summary>The files of one server.</summary>
    private sealed class FileSet(string directory)
    {
        public int Count { get; private set; }

        public long Bytes { get; private set; }

        public void Write(string name, string text, Encoding encoding)
        {
            var path = Path.Combine(directory, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, encoding);
            Count++;
            Bytes += encoding.GetByteCount(text) + encoding.Preamble.Length;
        }
    }
}
