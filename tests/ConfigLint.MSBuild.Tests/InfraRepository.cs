namespace ConfigLint.MSBuild.Tests;

/// <summary>A repository with captures and projects, gone after the test.</summary>
internal sealed class InfraRepository : IDisposable
{
    private readonly string _temporary = Directory.CreateTempSubdirectory("configlint-msbuild-").FullName;
    private readonly PackedFeed _feed;
    private int _builds;

    /// <param name="feed">Where the package is.</param>
    /// <param name="name">The repository's directory.</param>
    public InfraRepository(PackedFeed feed, string name = "infra")
    {
        _feed = feed;
        Root = Directory.CreateDirectory(Path.Combine(_temporary, name)).FullName;
        Directory.CreateDirectory(At(".git"));
        Write("nuget.config", $"""<configuration><packageSources><clear /><add key="local" value="{feed.Directory}" /></packageSources></configuration>""");
        Write("global.json", """{ "msbuild-sdks": { "Microsoft.Build.NoTargets": "3.7.0" } }""");
    }

    public string Root { get; }

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal) { ["MSBUILDDISABLENODEREUSE"] = "1" };

    public string At(string relative) => Path.Combine(Root, relative);

    public InfraRepository Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(relative))!);
        File.WriteAllText(At(relative), text);
        return this;
    }

    /// <summary>MAIL1001, an error, at (4,10): the outage of KB Q154589.</summary>
    public InfraRepository AddBroken(string directory) => AddNt4(directory, "");

    /// <summary>Nothing to report.</summary>
    public InfraRepository AddHealthy(string directory) => AddNt4(directory, "corp.example.com");

    /// <summary>NET1012, a warning, at (4,12): a fourth name server.</summary>
    public InfraRepository AddDoubtful(string directory) =>
        Write($"{directory}/etc/resolv.conf", "nameserver 10.1.0.10\nnameserver 10.1.0.11\nnameserver 10.2.0.10\nnameserver 10.2.0.11\n");

    /// <summary>A project that builds nothing.</summary>
    public InfraRepository AddNoTargets(string path, string content = "", string captures = "captures/**") => Write(path, $"""
        <Project Sdk="Microsoft.Build.NoTargets">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ConfigLint.MSBuild" Version="{PackedFeed.Version}" />
            <ConfigLintCapture Include="{captures}" />
          </ItemGroup>
          {content}
        </Project>
        """);

    /// <summary>A class library.</summary>
    public InfraRepository AddCSharp(string path, string frameworks = "<TargetFramework>net10.0</TargetFramework>", string content = "", string captures = "captures/**") => Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{frameworks}</PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ConfigLint.MSBuild" Version="{PackedFeed.Version}" PrivateAssets="all" />
            <ConfigLintCapture Include="{captures}" />
          </ItemGroup>
          {content}
        </Project>
        """);

    /// <summary>A project of nothing but an import.</summary>
    public InfraRepository AddBare(string path, string content = "", string captures = "captures/**") => Write(path, $"""
        <Project>
          <Import Project="{_feed.Unpacked}/build/ConfigLint.MSBuild.targets" />
          <ItemGroup><ConfigLintCapture Include="{captures}" /></ItemGroup>
          {content}
        </Project>
        """);

    public BuildRun Build(params IEnumerable<string> arguments) => Run(["build", .. arguments]);

    public BuildRun MSBuild(params IEnumerable<string> arguments) => Run(["msbuild", .. arguments]);

    public BuildRun Run(IEnumerable<string> arguments, string? workingDirectory = null)
    {
        var binaryLog = Path.Combine(_temporary, $"{++_builds}.binlog");
        Variables["NUGET_PACKAGES"] = _feed.Packages;
        Variables["XDG_CACHE_HOME"] = _feed.Cache;
        Variables["LOCALAPPDATA"] = _feed.Cache;
        var (exitCode, output) = DotnetProcess.Run(workingDirectory ?? Root, Variables, [.. arguments, "-bl:" + binaryLog, .. arguments.Contains("-tl:on", StringComparer.Ordinal) ? Array.Empty<string>() : ["-tl:off"]]);
        return new(exitCode, output, binaryLog);
    }

    public void Dispose() => Directory.Delete(_temporary, recursive: true);

    private InfraRepository AddNt4(string directory, string domain) => Write($"{directory}/tcpip.reg", $"""
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        "Domain"="{domain}"
        "Hostname"="exch01"
        "NameServer"="10.1.0.10"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\E100B1\Parameters\Tcpip]
        "EnableDHCP"=dword:00000000

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "DisplayName"="Microsoft Exchange Internet Mail Connector"
        "Start"=dword:00000002

        """);
}
