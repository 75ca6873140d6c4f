using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Plugins;

/// <summary>Loads the built-in packs while the driver still reads its command line: a small run consists of little else.</summary>
public static class HeadStart
{
    /// <summary>Begins on a thread of its own and returns at once. Nobody waits for it: what it has loaded, a run finds loaded.</summary>
    public static void Begin() => new Thread(Load) { IsBackground = true, Name = "ConfigLint head start" }.Start();

    private static void Load()
    {
        try
        {
            PluginLoader.Load(PluginCatalog.Read([]), new RuleSelection([], []), []);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The run meets the same and reports it.
        }
    }
}
