using System.Runtime.CompilerServices;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>Copies of these tests' plug-ins go to a directory of their own, not to the account's.</summary>
internal static class TestCache
{
    [ModuleInitializer]
    public static void Redirect()
    {
        var cache = Directory.CreateTempSubdirectory("configlint-cache-").FullName;
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", cache);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(cache, recursive: true);
    }
}
