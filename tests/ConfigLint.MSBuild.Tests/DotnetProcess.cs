using System.Diagnostics;

namespace ConfigLint.MSBuild.Tests;

/// <summary>Runs the SDK's command, apart from whatever this machine sets for builds.</summary>
internal static class DotnetProcess
{
    private static readonly string[] Inherited = ["MSBUILDDISABLENODEREUSE", "NUGET_PACKAGES", "TF_BUILD", "CI", "SOURCE_DATE_EPOCH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH"];

    public static (int ExitCode, string Output) Run(string workingDirectory, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = workingDirectory, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in Inherited)
            start.Environment.Remove(name);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
