using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace ConfigLint.Engine.Plugins;

/// <summary>Reads assemblies without loading them: attributes, versions and embedded pages.</summary>
internal static class PluginMetadata
{
    private const string ContractName = "ConfigLint";

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="InvalidDataException">The file has no .NET metadata, or metadata that cannot be read.</exception>
    public static PluginManifest Read(string path, bool isBuiltIn, string? askedBy = null)
    {
        using var image = Open(path);
        if (!image.HasMetadata)
            throw new InvalidDataException("it has no .NET metadata");

        var metadata = image.GetMetadataReader();
        var (analyzers, formats) = (ImmutableArray.CreateBuilder<PluginType>(), ImmutableArray.CreateBuilder<PluginType>());
        foreach (var handle in metadata.CustomAttributes)
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Parent.Kind != HandleKind.TypeDefinition)
                continue;

            var type = metadata.GetTypeDefinition((TypeDefinitionHandle)attribute.Parent);
            if (AttributeName(metadata, attribute) is nameof(ConfigAnalyzerAttribute))
                analyzers.Add(new(FullName(metadata, type), ReadStrings(metadata, attribute)));
            else if (AttributeName(metadata, attribute) is nameof(CaptureFormatAttribute))
                formats.Add(new(FullName(metadata, type), [ReadString(metadata, attribute)]));
        }

        var assembly = metadata.GetAssemblyDefinition();
        return new(
            new() { Name = metadata.GetString(assembly.Name), Version = assembly.Version.ToString(3), Path = path, IsBuiltIn = isBuiltIn, AskedBy = askedBy },
            ContractVersion(metadata),
            analyzers.ToImmutable(),
            formats.ToImmutable())
        { Identity = isBuiltIn ? null : Identity(metadata) };
    }

    /// <summary>What an assembly is; null: the file is none.</summary>
    public static AssemblyIdentity? ReadIdentity(string path)
    {
        try
        {
            using var image = Open(path);
            return image.HasMetadata ? Identity(image.GetMetadataReader()) : null;
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // A native library, or damaged: whoever needs it is told when it is loaded.
            return null;
        }
    }

    /// <summary>An embedded page, <c>docs/{id}.md</c>; null: the assembly has none.</summary>
    public static string? ReadPage(string path, string id)
    {
        using var image = Open(path);
        var metadata = image.GetMetadataReader();
        foreach (var handle in metadata.ManifestResources)
        {
            var resource = metadata.GetManifestResource(handle);
            if (!resource.Implementation.IsNil || !metadata.StringComparer.Equals(resource.Name, $"docs/{id}.md", ignoreCase: true))
                continue;

            var directory = image.PEHeaders.CorHeader!.ResourcesDirectory;
            var reader = image.GetSectionData(directory.RelativeVirtualAddress).GetReader((int)resource.Offset, directory.Size - (int)resource.Offset);
            var length = reader.ReadInt32();
            return Encoding.UTF8.GetString(reader.ReadBytes(length)).TrimStart('\uFEFF');
        }

        return null;
    }

    // From a stream: only headers and metadata are read, not the code.
    private static PEReader Open(string path) => new(File.OpenRead(path));

    private static AssemblyIdentity Identity(MetadataReader metadata)
    {
        var assembly = metadata.GetAssemblyDefinition();
        return new(
            metadata.GetString(assembly.Name),
            assembly.Version,
            metadata.GetGuid(metadata.GetModuleDefinition().Mvid),
            assembly.GetCustomAttributes().Any(handle => AttributeName(metadata, metadata.GetCustomAttribute(handle)) is nameof(SharedWithPluginsAttribute)),
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))]);
    }

    private static Version? ContractVersion(MetadataReader metadata)
    {
        foreach (var handle in metadata.AssemblyReferences)
        {
            var reference = metadata.GetAssemblyReference(handle);
            if (metadata.StringComparer.Equals(reference.Name, ContractName))
                return reference.Version;
        }

        return null;
    }

    private static string? AttributeName(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
            return null;

        var parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
            return null;

        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Namespace, ContractName) ? metadata.GetString(type.Name) : null;
    }

    private static string FullName(MetadataReader metadata, TypeDefinition type)
    {
        var name = metadata.GetString(type.Name);
        if (!type.GetDeclaringType().IsNil)
            return FullName(metadata, metadata.GetTypeDefinition(type.GetDeclaringType())) + "+" + name;

        var space = metadata.GetString(type.Namespace);
        return space.Length == 0 ? name : $"{space}.{name}";
    }

    // ECMA-335 II.23.3: a prolog of two bytes, then the constructor's arguments.
    private static BlobReader Arguments(MetadataReader metadata, CustomAttribute attribute)
    {
        var blob = metadata.GetBlobReader(attribute.Value);
        return blob.ReadUInt16() == 1 ? blob : throw new InvalidDataException("a custom attribute has no prolog");
    }

    private static string ReadString(MetadataReader metadata, CustomAttribute attribute) => Arguments(metadata, attribute).ReadSerializedString() ?? "";

    private static ImmutableArray<string> ReadStrings(MetadataReader metadata, CustomAttribute attribute)
    {
        var blob = Arguments(metadata, attribute);
        var count = blob.ReadInt32();
        var strings = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < count; i++)
            strings.Add(blob.ReadSerializedString() ?? "");

        return strings.ToImmutable();
    }
}
