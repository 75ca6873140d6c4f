using System.Collections.Immutable;
using System.Globalization;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1013: glibc before 2.26 reads six suffixes and 256 characters (resolv.conf(5)).</summary>
[ConfigAnalyzer("NET1013")]
public sealed class LongSearchListAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1013",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Note,
        Title = "Search list is longer than older resolvers read",
        MessageFormat = "{0}: search list of {1} suffixes and {2} characters is cut at '{3}' before glibc 2.26, which reads six suffixes and 256 characters. Remove what nobody needs.",
        Precision = Precision.Medium,
        Tags = ["dns", "resolv.conf"],
    };

    private const int MostSuffixes = 6;
    private const int MostCharacters = 256;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterDocumentAction(ResolverFile.FormatId, Analyze);
    }

    private static void Analyze(DocumentAnalysisContext context)
    {
        var file = new ResolverFile(context.Document);
        if (file.SearchLists() is not [.., var list])
            return;

        var suffixes = file.Suffixes(list);
        var read = 0;
        while (read < suffixes.Count && read < MostSuffixes && suffixes[read].End - list.Value.Start <= MostCharacters)
            read++;
        if (read == suffixes.Count)
            return;

        var text = context.Document.Text;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, text.GetLocation(suffixes[read]), context.ServerName, Number(suffixes.Count), Number(list.Value.Length), text.ToString(suffixes[read])));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
