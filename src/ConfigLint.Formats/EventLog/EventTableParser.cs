namespace ConfigLint.Formats.EventLog;

/// <summary>Reads events from comma- or tab-separated text, one a line of fields.</summary>
internal static class EventTableParser
{
    public static void Parse(ReadOnlySpan<char> text, EventsBuilder builder, CancellationToken cancellationToken)
    {
        if (!EventColumns.TryRead(text, out var columns))
            return;

        Span<TextSpan> row = stackalloc TextSpan[EventColumns.Most + 1];
        var fields = new TableFields(text, columns.End, columns.Separator);
        var count = 0;
        while (fields.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (count < row.Length)
                row[count++] = fields.Current;
            if (!fields.IsLastOfLine)
                continue;

            if (fields.IsUnfinished || (fields.IsAtEnd && count < columns.Count && !IsBlank(text, row[..count])))
                builder.AddError(CaptureErrorKind.Truncated, fields.Current, "the file ends inside a record");
            else if (!IsBlank(text, row[..count]))
                Add(text, columns, row[..count], builder);

            count = 0;
        }
    }

    private static bool IsBlank(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> row) => row.Length == 1 && text.Slice(row[0].Start, row[0].Length).IsWhiteSpace();

    private static void Add(ReadOnlySpan<char> text, EventColumns columns, ReadOnlySpan<TextSpan> row, EventsBuilder builder)
    {
        var idField = Field(row, columns.Id);
        var digits = TableFields.Unquote(text, idField);
        if (!EventNumber.TryRead(text.Slice(digits.Start, digits.Length).Trim(), out var id))
        {
            builder.AddError(CaptureErrorKind.Syntax, idField.Length > 0 ? idField : row[0], "a record without an event id");
            return;
        }

        builder.Add(new()
        {
            Id = idField,
            EventId = id,
            Label = columns.IdName,
            Source = Field(row, columns.Source),
            Computer = Field(row, columns.Computer),
            Date = Field(row, columns.Date),
            Time = Field(row, columns.Time),
            Message = Field(row, columns.Message),
        });
    }

    private static TextSpan Field(ReadOnlySpan<TextSpan> row, int index) => index >= 0 && index < row.Length ? row[index] : default;
}
