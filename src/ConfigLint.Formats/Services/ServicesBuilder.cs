namespace ConfigLint.Formats.Services;

/// <summary>Collects what the readers of the three shapes find.</summary>
internal sealed class ServicesBuilder(SourceText source)
{
    private readonly List<Entry> _entries = [];
    private readonly List<ServiceRecord> _records = [];
    private readonly List<TextSpan> _dependencies = [];
    private readonly CaptureErrorList _errors = new(source);

    public int DependencyCount => _dependencies.Count;

    public void Add(ServiceRecord record) => _records.Add(record);

    /// <summary>Replaces the service that was added last, as its fields come in.</summary>
    public void Update(ServiceRecord record) => _records[^1] = record;

    public void AddEntry(TextSpan section, TextSpan name, TextSpan value) => _entries.Add(new(section, name, value));

    public void AddDependency(TextSpan name) => _dependencies.Add(name);

    public void AddError(CaptureErrorKind kind, TextSpan span, string message) => _errors.Add(kind, span, message);

    public ServicesDocument Build(ServicesFormat format) => new(source, format, [.. _entries], [.. _records], [.. _dependencies], _errors.ToImmutable());
}
