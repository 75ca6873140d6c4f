using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ConfigLint.Cli.Tests;

/// <summary><c>samples/capture</c>: what the scripts collect is what ConfigLint reads. The Unix one runs here; of the others their text is checked.</summary>
public sealed partial class CaptureScriptTests
{
    private static readonly string Scripts = Path.Combine(RepositoryRoot.Path, "samples", "capture");

    [Fact]
    public void This_machines_own_files_are_captured_and_read()
    {
        Assert.SkipUnless(File.Exists("/etc/hosts"), "this machine has no /etc");
        using var fleet = new TemporaryFleet();

        var run = RunShell(fleet.Root, "-n", "THIS", "captures");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("captures/THIS/etc/hosts\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText("/etc/hosts"), File.ReadAllText(Path.Combine(fleet.Root, "captures/THIS/etc/hosts")));
        var facts = CommandRun.Of(fleet.Root, "facts", "captures", "-o", "json");
        Assert.Equal(0, facts.ExitCode);
        Assert.All(facts.Json.EnumerateArray(), fact => Assert.Equal("captures/THIS", fact.GetProperty("server").GetString()));
        Assert.Contains(facts.Json.EnumerateArray(), fact => fact.GetProperty("kind").GetString() == "hostsEntry");
    }

    [Fact]
    public void A_mounted_image_is_captured_under_the_name_that_it_states()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no sh");
        using var fleet = new TemporaryFleet()
            .Add("image/etc/hostname", "# the host's name\nmx1.corp.example\n")
            .Add("image/etc/resolv.conf", "search corp.example\nnameserver 192.0.2.53\n")
            .Add("image/etc/shadow", "root:$6$secret:1::::::\n");

        var run = RunShell(fleet.Root, "-r", "image/");

        Assert.Equal((0, "captures/mx1/etc/hostname\ncaptures/mx1/etc/resolv.conf\n", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(2, Directory.GetFiles(Path.Combine(fleet.Root, "captures"), "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void Secrets_in_main_cf_are_left_out_and_every_other_line_keeps_its_number()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no sh");
        using var fleet = new TemporaryFleet()
            .Add("image/etc/hostname", "mx1\n")
            .Add("image/etc/postfix/main.cf", "myhostname = mx1.corp.example\nsmtp_sasl_password_maps =\n  static:relay:hunter2\n# a comment inside\n  static:other:hunter3\nrelayhost = [smtp.corp.example]\n");

        Assert.Equal(0, RunShell(fleet.Root, "-r", "image").ExitCode);

        Assert.Equal(
            "myhostname = mx1.corp.example\n# left out by capture.sh\n# left out by capture.sh\n# a comment inside\n# left out by capture.sh\nrelayhost = [smtp.corp.example]\n",
            File.ReadAllText(Path.Combine(fleet.Root, "captures/mx1/etc/postfix/main.cf")));
    }

    [Theory]
    [InlineData("-r", "nowhere", "there is no directory nowhere/etc")]
    [InlineData("-r", "image", "no file tells the host's name: give it with -n NAME")]
    [InlineData("-n", "../other", "'../other' cannot be a directory's name")]
    public void What_cannot_be_captured_is_said_in_one_line(string option, string value, string message)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no sh");
        using var fleet = new TemporaryFleet().Add("image/etc/hosts", "");

        var run = RunShell(fleet.Root, option, value);

        Assert.Equal((2, "", $"capture.sh: {message}\n"), (run.ExitCode, run.Out, run.Error));
        Assert.False(Directory.Exists(Path.Combine(fleet.Root, "captures")));
    }

    [Fact]
    public void The_batch_file_is_one_that_old_command_interpreters_read()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Scripts, "capture.cmd"));
        var text = Encoding.ASCII.GetString(bytes);

        Assert.All(bytes, b => Assert.InRange(b, 9, 126));
        Assert.Equal(text, text.ReplaceLineEndings("\r\n"));
        var labels = Label().Matches(text).Select(match => match.Groups["name"].Value).Append("eof").ToHashSet(StringComparer.Ordinal);
        Assert.All(Jump().Matches(text), match => Assert.Contains(match.Groups["name"].Value, labels));
    }

    [Theory]
    [InlineData("capture.cmd", @"%target%\\(?<file>[a-z-]+(\.[a-z]+)?)|:export (?<file>[a-z-]+\.reg)")]
    [InlineData("capture.ps1", @"Save-(Json|Text) '(?<file>[a-z-]+\.[a-z]+)'|Join-Path \$target '?(?<file>[a-z]+\.reg)")]
    public void A_file_that_a_script_writes_is_of_a_format_that_is_read(string script, string pattern)
    {
        // Formats are told by content; here stands what each of these commands prints first.
        var captures = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ipconfig.txt"] = "Windows IP Configuration\r\n\r\n   Host Name . . . . . . . . . . . . : SRV01\r\n",
            ["net-start.txt"] = "These Windows services are started:\r\n\r\n   DNS Client\r\n",
            ["services.txt"] = "\r\nSERVICE_NAME: Dnscache\r\nDISPLAY_NAME: DNS Client\r\n        TYPE               : 20  WIN32_SHARE_PROCESS\r\n        STATE              : 4  RUNNING\r\n",
            ["sc-qc-msexchangeimc.txt"] = "[SC] QueryServiceConfig SUCCESS\r\n\r\nSERVICE_NAME: MSExchangeIMC\r\n        START_TYPE         : 2   AUTO_START\r\n",
            ["current-version.txt"] = "\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\r\n    CurrentVersion    REG_SZ    6.3\r\n",
            ["application.xml"] = Event,
            ["system.xml"] = Event,
            ["application.txt"] = "3/12/98\t7:02:11 AM\t1\t3\t4058\tMSExchangeIMC\tN/A\tEXCH01\tThe name resolver cannot be initialized.\r\n",
            ["hosts"] = "127.0.0.1 localhost\r\n",
            ["services"] = "smtp 25/tcp mail\r\n",
            ["nbtstat.txt"] = "\r\nNode IpAddress: [192.0.2.10] Scope Id: []\r\n\r\n                NetBIOS Local Name Table\r\n\r\n       Name               Type         Status\r\n    ---------------------------------------------\r\n    SRV01          <00>  UNIQUE      Registered\r\n",
            ["computer-system.json"] = """[{"Name":"SRV01","DNSHostName":"SRV01","Domain":"corp.example","PartOfDomain":true,"Workgroup":null}]""",
            ["operating-system.json"] = """[{"Caption":"Microsoft Windows Server 2019 Standard","Version":"10.0.17763"}]""",
            ["services.json"] = """[{"Name":"Dnscache","DisplayName":"DNS Client","State":"Running","StartMode":"Auto","StartName":"NT AUTHORITY\\NetworkService"}]""",
            ["adapters.json"] = """[{"Index":1,"SettingID":"{0A}","Description":"NIC","IPEnabled":true,"DHCPEnabled":false,"DNSHostName":"SRV01","DNSDomain":null,"DNSServerSearchOrder":["192.0.2.53"],"IPAddress":["192.0.2.10"],"IPSubnet":["255.255.255.0"]}]""",
            ["dns-client-global.json"] = """[{"UseSuffixSearchList":true,"SuffixSearchList":["corp.example"]}]""",
            ["dns-client-servers.json"] = """[{"InterfaceAlias":"Ethernet","InterfaceIndex":1,"AddressFamily":2,"ServerAddresses":["192.0.2.53"]}]""",
            ["dns-client.json"] = """[{"InterfaceAlias":"Ethernet","InterfaceIndex":1,"ConnectionSpecificSuffix":""}]""",
            ["system-events.json"] = """[{"Id":7000,"ProviderName":"Service Control Manager","TimeCreated":"2026-01-02T03:04:05Z","MachineName":"SRV01","Message":"x"}]""",
        };
        var files = Regex.Matches(File.ReadAllText(Path.Combine(Scripts, script)), pattern, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
            .Select(match => match.Groups["file"].Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.InRange(files.Count, 10, 30);

        foreach (var file in files)
        {
            using var fleet = new TemporaryFleet();
            fleet.Add($"captures/SRV01/{file}", file.EndsWith(".reg", StringComparison.Ordinal) ? "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM]\r\n" : captures[file]);
            var run = CommandRun.Of(fleet.Root, "check", "captures", "--fail-on", "never");
            Assert.True(run.ExitCode == 0 && run.Error.StartsWith("1 server, 1 capture:", StringComparison.Ordinal), $"{file}: {run.Error}");
        }
    }

    private const string Event = """
        <Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Service Control Manager'/><EventID>7000</EventID><TimeCreated SystemTime='2026-01-02T03:04:05Z'/><Computer>SRV01</Computer></System></Event>
        """;

    private static CommandRun RunShell(string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo("sh", [Path.Combine(Scripts, "capture.sh"), .. arguments])
        {
            WorkingDirectory = directory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    [GeneratedRegex(@"^:(?<name>[a-z]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:goto :?|call :)(?<name>[a-z]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Jump();
}
