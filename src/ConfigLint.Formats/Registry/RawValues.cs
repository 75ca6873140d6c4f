using System.Globalization;

namespace ConfigLint.Formats.Registry;

/// <summary>Keys and values as they stand, before anyone gives them a meaning.</summary>
internal static class RawValues
{
    public static void ProjectKeys(RegistryCaptureDocument document, FactSink facts)
    {
        foreach (ref readonly var key in document.Syntax.Keys.AsSpan())
        {
            if (key.Flags.HasFlag(KeyFlags.Unreadable))
                continue;

            facts.Add(new RegistryKeyFact
            {
                Value = document.Syntax.Path(key).ToString(),
                Location = document.Text.GetLocation(key.Path),
                IsDeleted = key.Flags.HasFlag(KeyFlags.Deletion),
            });
        }
    }

    /// <summary>Every statement, repeats included; values under a deleted or unreadable key state nothing.</summary>
    public static void ProjectValues(RegistryCaptureDocument document, FactSink facts)
    {
        var syntax = document.Syntax;
        foreach (ref readonly var key in syntax.Keys.AsSpan())
        {
            if (!key.StatesValues || key.ValueCount == 0)
                continue;

            var path = syntax.Path(key).ToString();
            foreach (ref readonly var value in syntax.Values.AsSpan(key.FirstValue, key.ValueCount))
            {
                if (value.Form == ValueForm.Refused)
                    continue;

                facts.Add(new RegistryValueFact
                {
                    Value = ValueData.Text(syntax, value),
                    Location = document.Locate(value),
                    Key = path,
                    Name = syntax.Name(value).ToString(),
                    Type = value.Form == ValueForm.Deletion ? null : TypeName(value.Kind),
                    IsDeleted = value.Form == ValueForm.Deletion,
                });
            }
        }
    }

    private static string TypeName(RegistryValueKind kind) => kind switch
    {
        RegistryValueKind.None => "REG_NONE",
        RegistryValueKind.String => "REG_SZ",
        RegistryValueKind.ExpandString => "REG_EXPAND_SZ",
        RegistryValueKind.Binary => "REG_BINARY",
        RegistryValueKind.DWord => "REG_DWORD",
        RegistryValueKind.MultiString => "REG_MULTI_SZ",
        RegistryValueKind.QWord => "REG_QWORD",
        _ => string.Create(CultureInfo.InvariantCulture, $"hex({unchecked((uint)kind):x})"),
    };
}
