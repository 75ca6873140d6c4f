using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConfigLint.Benchmarks.Formats;

/// <summary>Captures to start from: the strings in the tests of a format's folder, and the samples that it recognises.</summary>
internal static class SeedCaptures
{
    public static ImmutableArray<string> Of(CaptureFormat format)
    {
        // What has no line end is rather an expectation. Tests mirror the folders of the code, and folders are namespaces.
        var folder = format.GetType().Namespace!.Split('.')[^1];
        var repository = Repository.Find();
        var strings = Directory.EnumerateFiles(Path.Combine(repository, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(path => string.Equals(Path.GetFileName(Path.GetDirectoryName(path)), folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(StringsOf);
        var samples = Directory.EnumerateFiles(Path.Combine(repository, "samples"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Text: TextOf(path)))
            .Where(s => format.Recognize(new(s.Path, s.Text)) > Confidence.None)
            .Select(s => s.Text);
        ImmutableArray<string> seeds = [.. strings.Where(s => s.Contains('\n', StringComparison.Ordinal)).Concat(samples).Distinct(StringComparer.Ordinal)];
        return seeds.IsEmpty ? throw new UsageException($"no test in a folder '{folder}' has a capture for '{format.Id}', so there is nothing to start from") : seeds;
    }

    private static IEnumerable<string> StringsOf(string path)
    {
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot();
        return root.DescendantNodes(static n => !IsString(n)).Where(IsString).Select(static n => Evaluate((ExpressionSyntax)n));
    }

    private static bool IsString(SyntaxNode node) =>
        node.IsKind(SyntaxKind.StringLiteralExpression) || node is InterpolatedStringExpressionSyntax
        || (node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum && (IsString(sum.Left) || IsString(sum.Right)));

    // What is not a literal is left out: a capture with a hole is a good seed, too.
    private static string Evaluate(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        BinaryExpressionSyntax sum => Evaluate(sum.Left) + Evaluate(sum.Right),
        InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.OfType<InterpolatedStringTextSyntax>().Select(t => t.TextToken.ValueText)),
        _ => "",
    };

    private static string TextOf(string path)
    {
        var text = TextDecoder.Decode(File.ReadAllBytes(path), path, out _);
        return text.ToString(new(0, text.Length));
    }
}
