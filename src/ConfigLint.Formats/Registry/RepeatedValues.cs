using System.Collections.Immutable;

namespace ConfigLint.Formats.Registry;

/// <summary>Finds values that one capture states twice with different data.</summary>
internal static class RepeatedValues
{
    /// <summary>Keys with more values than this are looked through with a table.</summary>
    private const int Few = 16;

    /// <summary>The parser's errors and the repeats, in the order of the file.</summary>
    public static ImmutableArray<CaptureError> AddTo(RegistrySyntax syntax, RegistryKeyTable keys)
    {
        var repeats = new List<CaptureError>();
        for (var key = 0; key < syntax.Keys.Length; key++)
        {
            if (syntax.Keys[key].ValueCount == 0 || !keys.IsFirst(key))
                continue;

            var isAlone = keys.FindNext(key) < 0;
            if (isAlone && syntax.Keys[key].ValueCount <= Few)
                CompareInPairs(syntax, syntax.Values.AsSpan(syntax.Keys[key].FirstValue, syntax.Keys[key].ValueCount), repeats);
            else
                CompareByName(syntax, keys, key, repeats);
        }

        return repeats.Count == 0 ? syntax.Errors : [.. syntax.Errors.Concat(repeats).OrderBy(error => error.Location.Span.Start)];
    }

    private static void CompareInPairs(RegistrySyntax syntax, ReadOnlySpan<ValueSyntax> values, List<CaptureError> repeats)
    {
        for (var later = 1; later < values.Length; later++)
        {
            for (var earlier = later - 1; earlier >= 0; earlier--)
            {
                if (values[earlier].Name.Length != values[later].Name.Length || !values[earlier].IsStatement || !values[later].IsStatement
                    || !syntax.Characters(values[earlier].Name).Equals(syntax.Characters(values[later].Name), StringComparison.OrdinalIgnoreCase))
                    continue;

                Compare(syntax, values[earlier], values[later], repeats);
                break;
            }
        }
    }

    private static void CompareByName(RegistrySyntax syntax, RegistryKeyTable keys, int key, List<CaptureError> repeats)
    {
        var latest = new Dictionary<string, ValueSyntax>(StringComparer.OrdinalIgnoreCase);
        var byName = latest.GetAlternateLookup<ReadOnlySpan<char>>();
        for (; key >= 0; key = keys.FindNext(key))
        {
            foreach (ref readonly var value in syntax.Values.AsSpan(syntax.Keys[key].FirstValue, syntax.Keys[key].ValueCount))
            {
                if (!value.IsStatement)
                    continue;
                var name = syntax.Name(value);
                if (byName.TryGetValue(name, out var earlier))
                    Compare(syntax, earlier, value, repeats);
                byName[name] = value;
            }
        }
    }

    private static void Compare(RegistrySyntax syntax, in ValueSyntax earlier, in ValueSyntax later, List<CaptureError> repeats)
    {
        if (earlier.Kind == later.Kind && (syntax.Characters(earlier.Token).SequenceEqual(syntax.Characters(later.Token))
            || string.Equals(ValueData.Text(syntax, earlier), ValueData.Text(syntax, later), StringComparison.Ordinal)))
            return;

        repeats.Add(new(CaptureErrorKind.DuplicateValue, syntax.Text.GetLocation(ValuePlace.Of(later)), "stated before with other data; the last statement counts")
        {
            Other = syntax.Text.GetLocation(ValuePlace.Of(earlier)),
        });
    }
}
