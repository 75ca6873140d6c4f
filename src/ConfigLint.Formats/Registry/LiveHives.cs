namespace ConfigLint.Formats.Registry;

/// <summary>Which hives and which control set of a capture count: <c>CurrentControlSet</c>, else what <c>Select\Current</c> names, else the only one there is.</summary>
/// <remarks>Two control sets and nothing that says which is live: neither counts, since a guess would state another configuration's values.</remarks>
internal sealed class LiveHives
{
    private readonly RegistrySyntax _syntax;
    private readonly string _systemHive;
    private readonly string _softwareHive;
    private readonly int _controlSet;

    private LiveHives(RegistrySyntax syntax, string systemHive, string softwareHive, int controlSet) =>
        (_syntax, _systemHive, _softwareHive, _controlSet) = (syntax, systemHive, softwareHive, controlSet);

    public static LiveHives Of(RegistrySyntax syntax)
    {
        var (system, software) = (FindHive(syntax, isSystem: true), FindHive(syntax, isSystem: false));
        var (selected, only, isAmbiguous) = (0, 0, false);
        foreach (ref readonly var key in syntax.Keys.AsSpan())
        {
            var path = syntax.Path(key);
            var written = WrittenPath.Of(path);
            if (!key.StatesValues || written.Area is not (RegistryArea.System or RegistryArea.ControlSet) || !IsHive(written, system))
                continue;

            if (written.ControlSet == WrittenPath.Current)
                return new(syntax, system, software, WrittenPath.Current);
            if (written.ControlSet > 0)
                (only, isAmbiguous) = (written.ControlSet, isAmbiguous || (only > 0 && only != written.ControlSet));
            else if (path[written.Tail..].Equals("Select", StringComparison.OrdinalIgnoreCase) && FindCurrent(syntax, key) is { } number)
                selected = number;
        }

        return new(syntax, system, software, selected > 0 ? selected : isAmbiguous || only == 0 ? WrittenPath.NoControlSet : only);
    }

    public KeyPlace Place(in KeySyntax key)
    {
        var path = _syntax.Path(key);
        var written = WrittenPath.Of(path);
        switch (written.Area)
        {
            case RegistryArea.ControlSet when IsHive(written, _systemHive):
                if (written.ControlSet == _controlSet)
                    return new(RegistryArea.ControlSet, written.Tail);

                // Another control set stays reachable by its own name.
                var set = path[..Math.Max(written.Tail - 1, 0)].LastIndexOf('\\');
                return new(RegistryArea.System, written.Tail == path.Length && !path.EndsWith('\\') ? path.LastIndexOf('\\') + 1 : set + 1);
            case RegistryArea.System when IsHive(written, _systemHive):
            case RegistryArea.Software when IsHive(written, _softwareHive):
            case RegistryArea.Machine:
                return new(written.Area, written.Tail);
            default:
                return default;
        }
    }

    /// <summary>This machine's own hive if the capture has it, else the first one that was loaded under another name.</summary>
    private static string FindHive(RegistrySyntax syntax, bool isSystem)
    {
        var loaded = "";
        foreach (ref readonly var key in syntax.Keys.AsSpan())
        {
            var written = WrittenPath.Of(syntax.Path(key));
            if (isSystem ? written.Area is not (RegistryArea.System or RegistryArea.ControlSet) : written.Area != RegistryArea.Software)
                continue;
            if (written.Hive.IsEmpty)
                return "";
            if (loaded.Length == 0)
                loaded = written.Hive.ToString();
        }

        return loaded;
    }

    private static int? FindCurrent(RegistrySyntax syntax, in KeySyntax key)
    {
        int? current = null;
        foreach (ref readonly var value in syntax.Values.AsSpan(key.FirstValue, key.ValueCount))
        {
            if (value.Kind == RegistryValueKind.DWord && syntax.Name(value).Equals("Current", StringComparison.OrdinalIgnoreCase) && ValueData.TryGetNumber(syntax, value, out var number) && number is > 0 and < 1000)
                current = (int)number;
        }

        return current;
    }

    private static bool IsHive(in WrittenPath written, string hive) => written.Hive.Equals(hive, StringComparison.OrdinalIgnoreCase);
}
