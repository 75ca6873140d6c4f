namespace ConfigLint.Benchmarks.Formats;

/// <summary>A path under which a format takes its captures: some go by the file's name alone.</summary>
internal static class CapturePath
{
    private static readonly string[] Names =
    [
        "capture.txt", "etc/resolv.conf", "etc/hosts", "etc/hostname", "etc/services", "etc/postfix/main.cf", "etc/postfix/master.cf", "etc/nsswitch.conf", "etc/chrony.conf",
        "etc/ntp.conf", "etc/os-release", "etc/network/interfaces", "etc/netplan/01.yaml", "lmhosts", "capture.json", "capture.csv", "capture.xml",
    ];

    /// <summary>The name under which it recognises most of <paramref name="captures"/>.</summary>
    public static string For(CaptureFormat format, IReadOnlyCollection<string> captures) =>
        "captures/SRV1/" + Names.MaxBy(name => captures.Count(c => format.Recognize(new("captures/SRV1/" + name, c)) > Confidence.None));
}
