using System.Globalization;
using System.Text;

namespace ConfigLint.Benchmarks.Fleet.Captures;

/// <summary>A registry export in the making, wrapped as regedit wraps it.</summary>
internal sealed class RegistryExportText
{
    private const int Width = 77;
    private readonly StringBuilder _text = new(capacity: 128 * 1024);
    private readonly Encoding _strings;

    /// <param name="isVersion5">Windows 2000 and later; false: <c>REGEDIT4</c>, whose strings are ANSI bytes.</param>
    public RegistryExportText(bool isVersion5)
    {
        _strings = isVersion5 ? Encoding.Unicode : Encoding.Latin1;
        _text.Append(isVersion5 ? "Windows Registry Editor Version 5.00\r\n" : "REGEDIT4\r\n");
    }

    public override string ToString() => _text.ToString();

    public RegistryExportText Key(string path)
    {
        _text.Append(CultureInfo.InvariantCulture, $"\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\{path}]\r\n");
        return this;
    }

    public RegistryExportText String(string name, string value)
    {
        var escaped = value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        _text.Append(CultureInfo.InvariantCulture, $"\"{name}\"=\"{escaped}\"\r\n");
        return this;
    }

    public RegistryExportText Number(string name, int value)
    {
        _text.Append(CultureInfo.InvariantCulture, $"\"{name}\"=dword:{value:x8}\r\n");
        return this;
    }

    public RegistryExportText ExpandString(string name, string value) => Bytes(name, "hex(2):", _strings.GetBytes(value + '\0'));

    public RegistryExportText Strings(string name, params ReadOnlySpan<string> values)
    {
        var all = string.Concat(values.ToArray().Select(v => v + '\0')) + '\0';
        return Bytes(name, "hex(7):", _strings.GetBytes(all));
    }

    public RegistryExportText Binary(string name, ReadOnlySpan<byte> value) => Bytes(name, "hex:", value);

    /// <summary>Lines as they are.</summary>
    public RegistryExportText Lines(string lines)
    {
        _text.Append(lines);
        return this;
    }

    private RegistryExportText Bytes(string name, string type, ReadOnlySpan<byte> value)
    {
        var start = _text.Length;
        _text.Append(CultureInfo.InvariantCulture, $"\"{name}\"={type}");
        for (var i = 0; i < value.Length; i++)
        {
            var isLast = i == value.Length - 1;
            _text.Append(CultureInfo.InvariantCulture, $"{value[i]:x2}").Append(isLast ? "" : ",");
            if (isLast || _text.Length - start < Width)
                continue;

            _text.Append("\\\r\n");
            start = _text.Length;
            _text.Append("  ");
        }

        _text.Append("\r\n");
        return this;
    }
}
