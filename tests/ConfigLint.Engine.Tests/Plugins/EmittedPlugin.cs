using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>An assembly that is metadata only: a class marked as analyzer that no code stands behind.</summary>
internal static class EmittedPlugin
{
    public const string TypeName = "Acme.Rules.Analyzer";

    /// <summary>The bytes of the assembly; without ids no class is marked.</summary>
    public static byte[] Create(string name, Version contract, params string[] ids)
    {
        var metadata = new MetadataBuilder();
        metadata.AddModule(0, metadata.GetOrAddString(name + ".dll"), metadata.GetOrAddGuid(new(1, 2, 3, [0, 0, 0, 0, 0, 0, 0, 1])), default, default);
        metadata.AddAssembly(metadata.GetOrAddString(name), new(1, 2, 3, 4), default, default, default, AssemblyHashAlgorithm.None);
        var framework = Reference(metadata, "System.Runtime", new(10, 0, 0, 0));
        var @object = metadata.AddTypeReference(framework, metadata.GetOrAddString("System"), metadata.GetOrAddString("Object"));
        var (field, method) = (MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, field, method);
        var type = metadata.AddTypeDefinition(TypeAttributes.Public, metadata.GetOrAddString("Acme.Rules"), metadata.GetOrAddString("Analyzer"), @object, field, method);
        var constructor = Constructor(metadata, Reference(metadata, "ConfigLint", contract));
        if (ids.Length > 0)
            metadata.AddCustomAttribute(type, constructor, metadata.GetOrAddBlob(Arguments(ids)));

        var image = new BlobBuilder();
        new ManagedPEBuilder(new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll), new(metadata), new()).Serialize(image);
        return image.ToArray();
    }

    private static AssemblyReferenceHandle Reference(MetadataBuilder metadata, string name, Version version) =>
        metadata.AddAssemblyReference(metadata.GetOrAddString(name), version, default, default, default, default);

    private static MemberReferenceHandle Constructor(MetadataBuilder metadata, AssemblyReferenceHandle contract)
    {
        var attribute = metadata.AddTypeReference(contract, metadata.GetOrAddString("ConfigLint"), metadata.GetOrAddString("ConfigAnalyzerAttribute"));
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature(isInstanceMethod: true).Parameters(1, r => r.Void(), p => p.AddParameter().Type().SZArray().String());
        return metadata.AddMemberReference(attribute, metadata.GetOrAddString(".ctor"), metadata.GetOrAddBlob(signature));
    }

    // ECMA-335 II.23.3: prolog, number of elements, elements, number of named arguments.
    private static BlobBuilder Arguments(string[] ids)
    {
        var value = new BlobBuilder();
        value.WriteUInt16(1);
        value.WriteInt32(ids.Length);
        foreach (var id in ids)
            value.WriteSerializedString(id);
        value.WriteUInt16(0);
        return value;
    }
}
