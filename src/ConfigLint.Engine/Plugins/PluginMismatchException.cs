namespace ConfigLint.Engine.Plugins;

/// <summary>An attribute and the code below it disagree.</summary>
internal sealed class PluginMismatchException(string message) : Exception(message);
