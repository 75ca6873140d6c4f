namespace ConfigLint.Formats.Registry;

/// <summary>How the data of a value is written.</summary>
internal enum ValueForm : byte
{
    /// <summary>Named, but not readable: states nothing.</summary>
    Refused,

    /// <summary><c>"name"=-</c>.</summary>
    Deletion,

    /// <summary><c>"text"</c> with escapes.</summary>
    Quoted,

    /// <summary><c>dword:0000000a</c>.</summary>
    HexNumber,

    /// <summary><c>hex:01,02</c>, <c>hex(7):…</c>.</summary>
    HexBytes,

    /// <summary>As <c>reg query</c> prints: bare text, <c>0x2</c>, <c>a\0b</c>, <c>0A0B</c>.</summary>
    Printed,
}
