namespace ConfigLint;

/// <summary>Who set a value; precedence between origins is the operating system's (see <see cref="NetworkConfiguration"/>).</summary>
public enum FactOrigin
{
    /// <summary>The capture shows the value in effect and not where it comes from.</summary>
    Unknown,

    /// <summary>Set by hand or by set-up.</summary>
    Static,

    /// <summary>From a DHCP lease.</summary>
    Dhcp,

    /// <summary>From a group policy.</summary>
    Policy,

    /// <summary>Worked out from something else, by the system or by the format.</summary>
    Derived,
}
