using System.Collections.Immutable;
using ConfigLint.Engine.Anchoring;
using Microsoft.CodeAnalysis.Sarif;

namespace ConfigLint.Engine.Reporting;

/// <summary>The files that have results, and how places point at files.</summary>
internal sealed class SarifArtifacts
{
    /// <summary>The name of the root in URIs.</summary>
    public const string UriBaseId = "SRCROOT";

    private readonly Dictionary<string, int> _indexes;

    private SarifArtifacts(List<Artifact> artifacts, Dictionary<string, int> indexes) => (Artifacts, _indexes) = (artifacts, indexes);

    /// <summary>For the run.</summary>
    public IList<Artifact> Artifacts { get; }

    public static SarifArtifacts Of(ImmutableArray<AnchoredFile> files, ImmutableArray<AnchoredFinding> findings)
    {
        var paths = findings.Select(static finding => finding.Finding.Location.Path).ToHashSet(StringComparer.Ordinal);
        var withResults = files.Where(file => paths.Contains(file.Path)).ToList();
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in withResults)
            indexes.TryAdd(file.Path, indexes.Count);

        return new(withResults.ConvertAll(static file => ToArtifact(file)), indexes);
    }

    /// <summary>A URI below the root, with the file's index where it has one.</summary>
    public ArtifactLocation Locate(string path) => new() { Uri = SarifText.Uri(path), UriBaseId = UriBaseId, Index = _indexes.GetValueOrDefault(path, -1) };

    private static Artifact ToArtifact(AnchoredFile file) => new()
    {
        Location = new() { Uri = SarifText.Uri(file.Path), UriBaseId = UriBaseId },
        Length = (int)Math.Min(file.Length, int.MaxValue),
        Hashes = new Dictionary<string, string>(StringComparer.Ordinal) { ["sha-256"] = file.Sha256 },
        Roles = ArtifactRoles.ResultFile,
    };
}
