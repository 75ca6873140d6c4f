namespace ConfigLint;

/// <summary>Types of this assembly are shared with plug-ins that reference it (fact types, models). Without it they are private.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SharedWithPluginsAttribute : Attribute;
