using System.Collections;
using System.Reflection;

namespace ConfigLint.Testing.Running;

/// <summary>Finds the text of a capture that somebody still holds.</summary>
internal static class ReachableText
{
    /// <summary>The first text that a chain of fields and elements leads to; null: none.</summary>
    public static SourceText? From(object value)
    {
        var (seen, pending) = (new HashSet<object>(ReferenceEqualityComparer.Instance), new Stack<object>([value]));
        while (pending.TryPop(out var next))
        {
            if (next is SourceText text)
                return text;
            if (next is string or Type || next.GetType().IsPrimitive || !seen.Add(next))
                continue;

            foreach (var child in Children(next).OfType<object>())
                pending.Push(child);
        }

        return null;
    }

    private static IEnumerable<object?> Children(object value) =>
        value is IEnumerable items
            ? items.Cast<object?>()
            : value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(field => field.GetValue(value));
}
