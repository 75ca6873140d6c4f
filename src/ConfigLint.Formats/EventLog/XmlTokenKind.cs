namespace ConfigLint.Formats.EventLog;

/// <summary>What stands at a place in XML.</summary>
internal enum XmlTokenKind
{
    /// <summary>Text, comments, processing instructions, CDATA: nothing that opens or closes an element.</summary>
    Content,
    StartTag,
    EndTag,
    EmptyTag,

    /// <summary>A document type declaration.</summary>
    DocumentType,

    /// <summary>A tag that another <c>&lt;</c> interrupts.</summary>
    BrokenTag,

    /// <summary>The text ends inside it.</summary>
    Unfinished,
}
