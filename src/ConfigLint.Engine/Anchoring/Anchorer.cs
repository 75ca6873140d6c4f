using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Judging;

namespace ConfigLint.Engine.Anchoring;

/// <summary>Reads each capture that has a finding once more: for the line it stands on, the line's hash and the file's.</summary>
internal sealed class Anchorer(IReadOnlyDictionary<string, CaptureFile> files, IReadOnlyDictionary<string, CaptureStamp> stamps)
{
    private const int OwnHashDigits = 16;
    private readonly ImmutableArray<AnchoredFinding>.Builder _anchored = ImmutableArray.CreateBuilder<AnchoredFinding>();
    private readonly ImmutableArray<AnchoredFile>.Builder _files = ImmutableArray.CreateBuilder<AnchoredFile>();
    private readonly ImmutableArray<Notification>.Builder _notifications = ImmutableArray.CreateBuilder<Notification>();
    private readonly Dictionary<string, int> _ownHashes = new(StringComparer.Ordinal);

    /// <summary>Anchors findings that are sorted by path.</summary>
    public static (ImmutableArray<AnchoredFinding> Findings, ImmutableArray<AnchoredFile> Files, ImmutableArray<Notification> Notifications) Anchor(
        ImmutableArray<Finding> findings, IReadOnlyDictionary<string, CaptureFile> files, IReadOnlyDictionary<string, CaptureStamp> stamps, CancellationToken cancellationToken)
    {
        var anchorer = new Anchorer(files, stamps);
        var bytes = new ByteBuffer();
        foreach (var group in findings.GroupBy(f => f.Location.Path, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            anchorer.AnchorFile(group.Key, [.. group], bytes);
        }

        bytes.Return();
        return (anchorer._anchored.ToImmutable(), anchorer._files.ToImmutable(), anchorer._notifications.ToImmutable());
    }

    private void AnchorFile(string path, ImmutableArray<Finding> findings, ByteBuffer bytes)
    {
        int length;
        try
        {
            length = files[path].Read(bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Skip(path, findings, $"could not be read again: {e.Message.TrimEnd('.')}");
            return;
        }

        var content = bytes.Array.AsSpan(0, length);
        var text = TextDecoder.Decode(content, path, out var buffer);
        if ((stamps.TryGetValue(path, out var stamp) && stamp != CaptureStamp.Of(text)) || !findings.All(f => IsAt(f.Location, text)))
        {
            Skip(path, findings, "changed while it was analysed");
        }
        else
        {
            _files.Add(new(path, Convert.ToHexStringLower(SHA256.HashData(content)), length));
            var hashes = findings.Any(f => f.IsInSourceOfTruth) ? LineHash.OfLines(WithMark(text)) : [];
            foreach (var finding in findings)
                _anchored.Add(new(finding, SourceLineReader.Read(text, finding.Location), finding.IsInSourceOfTruth ? hashes[finding.Location.LineSpan.Start.Line] : OwnHash(finding)));
        }

        text.Release();
        ArrayPool<char>.Shared.Return(buffer);
    }

    private void Skip(string path, ImmutableArray<Finding> findings, string reason)
    {
        _notifications.Add(new("CFG0003", RuleLevel.Warning, $"the capture {reason}, so its findings are shown without their source lines. Run again when nothing writes to it.")
        {
            Path = path,
            MakesIncomplete = true,
        });
        foreach (var finding in findings)
            _anchored.Add(new(finding, SourceLine: null, OwnHash(finding)));
    }

    // Of a capture that only a fleet rule points into there is no stamp: its place must at least still be one.
    private static bool IsAt(Location location, SourceText text) =>
        location.Span.End <= text.Length && text.GetLinePosition(location.Span.Start) == location.LineSpan.Start;

    // A dump of a live state changes around the finding with every lease: our own identity is steadier than the neighbourhood.
    private string OwnHash(Finding finding)
    {
        var hash = finding.Fingerprint[..OwnHashDigits];
        var occurrence = _ownHashes[hash] = _ownHashes.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{occurrence}");
    }

    // The upload action reads the file as UTF-8 and does not strip the mark.
    private static ReadOnlySpan<char> WithMark(SourceText text) =>
        text.HasByteOrderMark && text.Encoding is UTF8Encoding ? string.Concat("\uFEFF", text.Characters.Span) : text.Characters.Span;
}
