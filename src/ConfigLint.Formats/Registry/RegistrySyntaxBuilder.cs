using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace ConfigLint.Formats.Registry;

/// <summary>Collects what a parser finds, key by key.</summary>
internal sealed class RegistrySyntaxBuilder(SourceText text)
{
    private readonly List<KeySyntax> _keys = new(text.Length / 256);
    private readonly List<ValueSyntax> _values = new(text.Length / 48);
    private readonly ImmutableArray<CaptureError>.Builder _errors = ImmutableArray.CreateBuilder<CaptureError>();

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
        _errors.Add(new(kind, text.GetLocation(TextSpan.FromBounds(start, Math.Max(start, end))), message));

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
        if (text.Characters.Span.IndexOf('\uFFFD') is not (>= 0 and var position))
            return;

        var index = 0;
        while (index < _errors.Count && _errors[index].Location.Span.Start < position)
            index++;
        const string Message = "a character was lost in a conversion, expected the file as it was captured";
        _errors.Insert(index, new(CaptureErrorKind.LossyText, text.GetLocation(new(position, 1)), Message));
    }
}
