using System.Collections.Immutable;

namespace ConfigLint.Formats.IpConfig;

/// <summary>A transcript may show one host before and after a repair: what an earlier run stated does not hold any more.</summary>
internal sealed class IpConfigRuns
{
    private readonly bool[]? _isSuperseded;

    public IpConfigRuns(SourceText text, ImmutableArray<IpConfigBlock> blocks, ImmutableArray<IpConfigValue> values)
    {
        if (blocks.Count(static block => block.Kind == IpConfigBlockKind.Global) < 2)
            return;

        _isSuperseded = new bool[blocks.Length];
        var hosts = HostsByBlock(text, blocks.Length, values);
        var later = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var end = blocks.Length; end > 0;)
        {
            var start = end - 1;
            while (start > 0 && blocks[start].Kind != IpConfigBlockKind.Global)
                start--;

            if (hosts[start] is { } host && !later.Add(host))
                Array.Fill(_isSuperseded, value: true, start, end - start);

            end = start;
        }
    }

    /// <summary>A later run in the same file names the same host.</summary>
    public bool IsSuperseded(int block) => _isSuperseded is not null && _isSuperseded[block];

    private static string?[] HostsByBlock(SourceText text, int blockCount, ImmutableArray<IpConfigValue> values)
    {
        var hosts = new string?[blockCount];
        foreach (var value in values)
        {
            if (value is { Label: IpConfigLabel.HostName, IsReadable: true, IsBlank: false })
                hosts[value.Block] ??= text.ToString(value.Value);
        }

        return hosts;
    }
}
