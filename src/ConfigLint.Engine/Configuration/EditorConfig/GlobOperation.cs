namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>What one step of a section's pattern does.</summary>
internal enum GlobOperation
{
    /// <summary>One given character.</summary>
    Literal,

    /// <summary><c>?</c>: any character, a slash too.</summary>
    AnyCharacter,

    /// <summary><c>[a-z]</c>.</summary>
    CharacterClass,

    /// <summary><c>*</c>: anything but a slash.</summary>
    Star,

    /// <summary><c>**</c>: anything.</summary>
    StarStar,

    /// <summary>The start of <c>{1..9}</c>: a minus may stand there.</summary>
    NumberSign,

    /// <summary>Its first digit.</summary>
    NumberDigit,

    /// <summary>Its other digits.</summary>
    NumberRest,

    /// <summary><c>{a,b}</c>: goes on at one of several steps.</summary>
    Choice,

    /// <summary>Goes on elsewhere.</summary>
    Jump,

    /// <summary>The pattern ends.</summary>
    End,
}
