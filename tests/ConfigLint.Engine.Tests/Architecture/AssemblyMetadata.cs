using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ConfigLint.Engine.Tests.Architecture;

/// <summary>What an assembly on disk references, read without loading it.</summary>
internal static class AssemblyMetadata
{
    /// <summary>Simple names of references that are not part of the framework, sorted.</summary>
    public static string[] ForeignReferences(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var metadata = image.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
                .Where(name => !IsFramework(name))
                .Order(StringComparer.Ordinal),
        ];
    }

    // A private copy of a System.* assembly would lie beside the reader; the framework's own lies with the runtime.
    private static bool IsFramework(string name) => File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll"));
}
