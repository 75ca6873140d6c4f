using System.Collections.Immutable;

namespace ConfigLint.Tests.Servers;

/// <summary>Lines of <c>[KEY]</c> (<c>[KEY] partial</c>: not all of its values) and <c>name=TYPE:data</c>; the parts of a multi-string stand apart by <c>|</c>.</summary>
internal sealed class FakeRegistryDocument : RegistryDocument
{
    private readonly List<(string Path, TextSpan Line, bool IsWhole)> _keys = [];
    private readonly List<(string Key, Entry Entry, RegistryValueKind Kind)> _values = [];

    public FakeRegistryDocument(SourceText text)
        : base(text, new FakeFormat())
    {
        var section = default(TextSpan);
        for (var number = 0; number < text.LineCount; number++)
        {
            var line = text.GetLine(number);
            var characters = text.ToString(line);
            if (characters.StartsWith('['))
            {
                section = new(line.Start + 1, characters.IndexOf(']', StringComparison.Ordinal) - 1);
                _keys.Add((text.ToString(section), new(line.Start, section.Length + 2), !characters.EndsWith("partial", StringComparison.Ordinal)));
            }
            else if (characters.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                var colon = characters.IndexOf(':', StringComparison.Ordinal);
                var entry = new Entry(section, new(line.Start, equals), TextSpan.FromBounds(line.Start + colon + 1, line.End));
                _values.Add((text.ToString(section), entry, Enum.Parse<RegistryValueKind>(characters[(equals + 1)..colon])));
            }
        }
    }

    public override ImmutableArray<CaptureError> Errors => [];

    public override ImmutableArray<Entry> Entries => [.. _values.Select(value => value.Entry)];

    public override string GetValue(Entry entry) => base.GetValue(entry).Replace('|', '\n');

    public override void Project(FactKind kind, FactSink facts)
    {
    }

    public override bool TryGetKey(RegistryKey key, out TextSpan line)
    {
        var index = _keys.FindIndex(candidate => Is(candidate.Path, key.Id));
        line = index < 0 ? default : _keys[index].Line;
        return index >= 0;
    }

    public override bool IsWhole(RegistryKey key) => _keys.Exists(candidate => Is(candidate.Path, key.Id) && candidate.IsWhole);

    public override bool TryGetValue(RegistryKey key, string name, out Entry value)
    {
        var index = _values.FindLastIndex(candidate => Is(candidate.Key, key.Id) && Is(Text.ToString(candidate.Entry.Name), name));
        value = index < 0 ? default : _values[index].Entry;
        return index >= 0;
    }

    public override RegistryValueKind GetKind(Entry value) => _values.Find(candidate => candidate.Entry == value).Kind;

    public override IEnumerable<string> SubKeyNames(RegistryKey key) =>
        _keys.Where(candidate => candidate.Path.StartsWith(key.Id + '\\', StringComparison.OrdinalIgnoreCase))
            .Select(candidate => candidate.Path[(key.Id.Length + 1)..].Split('\\')[0])
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
