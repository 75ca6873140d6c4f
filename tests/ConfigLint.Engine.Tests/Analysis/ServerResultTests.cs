using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Fleet;

namespace ConfigLint.Engine.Tests.Analysis;

/// <summary>All that is left of a server is values: they can be written to a shard and read by another machine.</summary>
public sealed class ServerResultTests
{
    private static readonly Type[] Leaves = [typeof(string), typeof(object), typeof(Location)];

    [Fact]
    public void Its_types_are_records_of_values()
    {
        var seen = new HashSet<Type>();

        Visit(typeof(ServerResult), nameof(ServerResult), seen);

        Assert.Contains(typeof(RawFinding), seen);
        Assert.Contains(typeof(TextEdit), seen);
        Assert.Contains(typeof(RuleCoverage), seen);
    }

    [Fact]
    public void No_field_of_it_leads_to_a_text_or_a_document()
    {
        var result = Run().Result;
        var (seen, pending) = (new HashSet<object>(ReferenceEqualityComparer.Instance), new Stack<object>([result]));
        while (pending.TryPop(out var value))
        {
            if (!seen.Add(value) || value is string or Type || value.GetType().IsPrimitive)
                continue;

            Assert.False(value is SourceText or CaptureDocument or CaptureFormat or Delegate or Exception or ConfigAnalyzer, value.GetType().FullName);
            var children = value is IEnumerable items
                ? items.Cast<object?>()
                : value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(f => f.GetValue(value));
            foreach (var child in children.OfType<object>())
                pending.Push(child);
        }

        Assert.Contains(seen, v => v is Location);
    }

    [Fact]
    public void It_survives_a_round_trip_through_json()
    {
        // Summaries are written by their rules, which alone know their types.
        var result = Run().Result with { Summaries = [] };

        var json = JsonSerializer.Serialize(result);
        var back = JsonSerializer.Deserialize<ServerResult>(json)!;

        Assert.Equal(json, JsonSerializer.Serialize(back));
        Assert.Equal(result.Findings[0].Location.LineSpan, back.Findings[0].Location.LineSpan);
        Assert.Equal(("replace", FixSafety.Safe, "b"), (back.Findings[0].Fixes[0].Title, back.Findings[0].Fixes[0].Safety, back.Findings[0].Fixes[0].Edits[0].NewText));
        Assert.Equal(result.Identity.DnsNames, back.Identity.DnsNames);
        Assert.NotEmpty(back.Notifications);
        Assert.NotEmpty(back.Stamps);
    }

    [Fact]
    public void Fixes_are_kept_only_where_the_document_is_a_source_of_truth()
    {
        Assert.Single(Run(isSourceOfTruth: true).Findings[0].Fixes);
        Assert.Empty(Run(isSourceOfTruth: false).Findings[0].Fixes);
    }

    private static InMemoryRun Run(bool isSourceOfTruth = true)
    {
        var rule = DelegateAnalyzer.OfDocuments("TEST0001", static (context, rule) =>
        {
            var location = context.Document.Text.GetLocation(context.Document.Entries[0].Value);
            context.ReportDiagnostic(Diagnostic.Create(rule, location, "x", "y") with
            {
                Severity = DiagnosticSeverity.Warning,
                Related = [new(location, "related")],
                Fixes = [new("replace", FixSafety.Safe, [new(location, "b")])],
            });
            throw new InvalidTimeZoneException("broken");
        });
        return InMemoryRun.Of(
            InMemoryRun.Plan([new LinesFormat { IsSourceOfTruth = isSourceOfTruth }], [rule, new SplitHostAnalyzer()]),
            ("EXCH01/a.txt", "#lines\ndns=exch01\naddress=10.0.0.1\n"));
    }

    private static void Visit(Type type, string path, HashSet<Type> seen)
    {
        var actual = Nullable.GetUnderlyingType(type) ?? type;
        if (actual.IsPrimitive || actual.IsEnum || Leaves.Contains(actual) || !seen.Add(actual))
            return;

        if (actual.IsGenericType && actual.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            Visit(actual.GetGenericArguments()[0], path + "[]", seen);
            return;
        }

        var isRecord = actual.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
        Assert.True(isRecord && actual.IsSealed, $"{path} is {actual}, which is no sealed record");
        foreach (var property in actual.GetProperties(BindingFlags.Instance | BindingFlags.Public))
            Visit(property.PropertyType, $"{path}.{property.Name}", seen);
    }
}
