using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>Compiles plug-ins and libraries here and now, as their authors would.</summary>
internal static class Compiler
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Linq;
        global using System.Threading;
        global using ConfigLint;
        """;

    private static readonly byte[] Contract = File.ReadAllBytes(typeof(ConfigAnalyzer).Assembly.Location);
    private static readonly List<MetadataReference> Framework = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) && Path.GetDirectoryName(p) == Path.GetDirectoryName(typeof(object).Assembly.Location))
        .Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>The bytes of an assembly; the same source gives the same bytes.</summary>
    /// <param name="name">Its simple name.</param>
    /// <param name="source">What is in it, without the usual usings.</param>
    /// <param name="version">Its version.</param>
    /// <param name="contract">The contract's version that it is built against; null: the host's own.</param>
    /// <param name="references">Other assemblies.</param>
    public static byte[] Compile(string name, string source, string version = "1.0.0.0", Version? contract = null, params byte[][] references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]"), CSharpSyntaxTree.ParseText(source)],
            [.. Framework, MetadataReference.CreateFromImage(contract is null ? Contract : ContractOf(contract)), .. references.Select(r => MetadataReference.CreateFromImage(r))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error)));
        return image.ToArray();
    }

    /// <summary>Source of an analyzer of one rule over servers with a DNS domain.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="report">Runs for each <c>fact</c>; may call <c>Report(fact, text)</c>.</param>
    /// <param name="members">More members of the class.</param>
    /// <param name="initialize">Runs before the action is registered.</param>
    /// <param name="attribute">The ids in the attribute; null: the rule's.</param>
    public static string Rule(string id, string report = "Report(fact, fact.Value);", string members = "", string initialize = "", string? attribute = null) => $$"""
        [ConfigAnalyzer({{attribute ?? $"\"{id}\""}})]
        public sealed class {{id}}Analyzer : ConfigAnalyzer
        {
            private static readonly DiagnosticDescriptor Rule = new() { Id = "{{id}}", Category = "Acme", Title = "{{id}}", MessageFormat = "{{id}} says {0}", DefaultSeverity = DiagnosticSeverity.Warning };
            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];
            public override void Initialize(AnalysisContext context)
            {
                {{initialize}}
                context.RegisterServerAction(Analyze, FactKinds.DnsDomain);
            }

            private static void Analyze(ServerAnalysisContext context)
            {
                foreach (var fact in context.Server.Facts(FactKinds.DnsDomain))
                {
                    {{report}}
                }

                void Report(Fact fact, string text) => context.ReportDiagnostic(Diagnostic.Create(Rule, fact.Location, text));
            }

            {{members}}
        }
        """;

    // Only the version in the assembly table differs: what a plug-in of another time was built against.
    private static byte[] ContractOf(Version version)
    {
        var image = (byte[])Contract.Clone();
        using var reader = new PEReader(new MemoryStream(Contract));
        var offset = reader.PEHeaders.MetadataStartOffset + reader.GetMetadataReader().GetTableMetadataOffset(TableIndex.Assembly) + sizeof(int);
        foreach (var part in (int[])[version.Major, version.Minor, 0, 0])
        {
            BitConverter.TryWriteBytes(image.AsSpan(offset), (ushort)part);
            offset += sizeof(ushort);
        }

        return image;
    }
}
