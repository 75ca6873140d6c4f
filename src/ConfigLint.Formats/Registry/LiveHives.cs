namespace ConfigLint.Formats.Registry;

/// <summary>Which hives and which control set of a capture count: <c>CurrentControlSet</c>, else what <c>Select\Current</c> names, else the only one there is.</summary>
/// <remarks>Two control sets and nothing that says which is live: neither counts, since a guess would state another configuration's values.</remarks>
internal sealed class LiveHives
{
    private readonly RegistrySyntax _syntax;
    private readonly WrittenPath[] _written;
    private readonly string _systemHive;
    private readonly string _softwareHive;
    private readonly int _controlSet;

    public LiveHives(RegistrySyntax syntax)
    {
        _syntax = syntax;
        _written = new WrittenPath[syntax.Keys.Length];
        for (var i = 0; i < _written.Length; i++)
            _written[i] = WrittenPath.Of(syntax.Path(syntax.Keys[i]));

        _systemHive = FindHive(static area => area is RegistryArea.System or RegistryArea.ControlSet);
        _softwareHive = FindHive(static area => area is RegistryArea.Software);
        _controlSet = FindControlSet();
    }

    /// <summary>The place of a key, by its index.</summary>
    public KeyPlace Place(int key)
    {
        ref readonly var written = ref _written[key];
        switch (written.Area)
        {
            case RegistryArea.ControlSet when IsHive(key, _systemHive):
                if (written.ControlSet == _controlSet)
                    return new(RegistryArea.ControlSet, written.Tail);

                // Another control set stays reachable by its own name.
                var path = _syntax.Path(_syntax.Keys[key]);
                var name = path[..written.Tail].TrimEnd('\\');
                return new(RegistryArea.System, name.LastIndexOf('\\') + 1);
            case RegistryArea.System when IsHive(key, _systemHive):
            case RegistryArea.Software when IsHive(key, _softwareHive):
            case RegistryArea.Machine:
                return new(written.Area, written.Tail);
            default:
                return default;
        }
    }

    /// <summary>This machine's own hive if the capture has it, else the first one that was loaded under another name.</summary>
    private string FindHive(Predicate<RegistryArea> isIn)
    {
        var loaded = "";
        for (var i = 0; i < _written.Length; i++)
        {
            if (!isIn(_written[i].Area))
                continue;
            if (_written[i].Hive.Length == 0)
                return "";
            if (loaded.Length == 0)
                loaded = Hive(i).ToString();
        }

        return loaded;
    }

    private int FindControlSet()
    {
        var (selected, only, isAmbiguous) = (0, 0, false);
        for (var i = 0; i < _written.Length; i++)
        {
            ref readonly var written = ref _written[i];
            if (written.Area is not (RegistryArea.System or RegistryArea.ControlSet) || !_syntax.Keys[i].StatesValues || !IsHive(i, _systemHive))
                continue;

            if (written.ControlSet == WrittenPath.Current)
                return WrittenPath.Current;
            if (written.ControlSet > 0)
                (only, isAmbiguous) = (written.ControlSet, isAmbiguous || (only > 0 && only != written.ControlSet));
            else if (_syntax.Path(_syntax.Keys[i])[written.Tail..].Equals("Select", StringComparison.OrdinalIgnoreCase))
                selected = FindCurrent(_syntax.Keys[i]) ?? selected;
        }

        if (selected > 0)
            return selected;
        return isAmbiguous || only == 0 ? WrittenPath.NoControlSet : only;
    }

    private int? FindCurrent(in KeySyntax key)
    {
        int? current = null;
        foreach (ref readonly var value in _syntax.Values.AsSpan(key.FirstValue, key.ValueCount))
        {
            if (value.Kind == RegistryValueKind.DWord && _syntax.Name(value).Equals("Current", StringComparison.OrdinalIgnoreCase)
                && ValueData.TryGetNumber(_syntax, value, out var number) && number is > 0 and < 1000)
                current = (int)number;
        }

        return current;
    }

    private ReadOnlySpan<char> Hive(int key)
    {
        var hive = _written[key].Hive;
        return hive.Length == 0 ? default : _syntax.Path(_syntax.Keys[key]).Slice(hive.Start, hive.Length);
    }

    private bool IsHive(int key, string hive) => Hive(key).Equals(hive, StringComparison.OrdinalIgnoreCase);
}
