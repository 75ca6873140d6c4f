using System.Runtime.InteropServices;
using System.Text;

namespace ConfigLint.Formats.Registry;

/// <summary>Collects what a parser finds, key by key.</summary>
internal sealed class RegistrySyntaxBuilder(SourceText text)
{
    private readonly List<KeySyntax> _keys = new(text.Length / 256);
    private readonly List<ValueSyntax> _values = new(text.Length / 48);
    private readonly CaptureErrorList _errors = new(text);

    public bool HasKey => _keys.Count > 0;

    public int ValuesOfKey => _keys.Count == 0 ? 0 : _values.Count - _keys[^1].FirstValue;

    public void OpenKey(TextSpan line, TextSpan path, KeyFlags flags)
    {
        CloseKey();
        _keys.Add(new(line, path, _values.Count, ValueCount: 0, flags));
    }

    /// <summary>The key that is open is not shown whole.</summary>
    public void MarkPartial() => Mark(KeyFlags.Partial);

    public void AddValue(TextSpan name, TextSpan token, RegistryValueKind kind, ValueForm form) =>
        _values.Add(new(_keys.Count - 1, name, token, kind, form));

    public void AddError(CaptureErrorKind kind, int start, int end, string message) =>
        _errors.Add(kind, TextSpan.FromBounds(start, Math.Max(start, end)), message);

    public RegistrySyntax Build(Encoding stringBytes, bool isRegedit4)
    {
        CloseKey();
        ReportLossyText();
        return new(text, stringBytes, isRegedit4, [.. _keys], [.. _values], _errors.ToImmutable());
    }

    private void Mark(KeyFlags flag)
    {
        if (_keys.Count > 0)
            CollectionsMarshal.AsSpan(_keys)[^1] = _keys[^1] with { Flags = _keys[^1].Flags | flag };
    }

    private void CloseKey()
    {
        if (_keys.Count > 0)
            CollectionsMarshal.AsSpan(_keys)[^1] = _keys[^1] with { ValueCount = _values.Count - _keys[^1].FirstValue };
    }

    /// <summary>Once per file, at its place in the order of the file.</summary>
    private void ReportLossyText()
    {
        if (text.Characters.Span.IndexOf('\uFFFD') is >= 0 and var position)
            _errors.Insert(CaptureErrorKind.LossyText, new(position, 1), "a character was lost in a conversion, expected the file as it was captured");
    }
}
