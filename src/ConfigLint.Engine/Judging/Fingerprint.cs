using System.Security.Cryptography;
using System.Text;

namespace ConfigLint.Engine.Judging;

/// <summary>
/// Who a finding is: rule, host and subject; never value, line or path, so that it stays the same when a capture is taken again or moved.
/// Changing this reopens every alert that anybody has closed.
/// </summary>
internal static class Fingerprint
{
    private const int HexDigits = 32;

    /// <summary>The first 32 hex digits of SHA-256 over the three, separated by NUL.</summary>
    public static string Of(string ruleId, string hostKey, string subject) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{ruleId}\0{hostKey}\0{subject}")))[..HexDigits];
}
