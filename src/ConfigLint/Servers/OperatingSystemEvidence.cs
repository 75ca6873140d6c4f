namespace ConfigLint;

/// <summary>The operating system as a server's captures tell it; the version is looked up only when somebody asks.</summary>
internal sealed class OperatingSystemEvidence
{
    private static readonly RegistryKey CurrentVersion = new(@"SOFTWARE\Microsoft\Windows NT\CurrentVersion");

    private readonly Server _server;
    private bool _hasVersion;

    private OperatingSystemEvidence(Server server, OperatingSystemFamily family) => (_server, Family) = (server, family);

    /// <summary>From the first rank of evidence that speaks; Unknown where two answers of that rank differ.</summary>
    public OperatingSystemFamily Family { get; }

    /// <summary>4.0, 5.0, 10.0.20348; null: not captured, contradicted, or no Windows.</summary>
    public Version? Version
    {
        get
        {
            if (!_hasVersion)
                (field, _hasVersion) = (FindVersion(), true);
            return field;
        }
    }

    public static OperatingSystemEvidence Of(Server server)
    {
        var best = int.MaxValue;
        OperatingSystemFamily? family = null;
        foreach (var fact in server.AllFacts(FactKinds.OperatingSystem))
        {
            if (OperatingSystemName.Parse(fact.Value).Family is not { } answer || Rank(fact, answer) is var rank && rank > best)
                continue;

            family = rank == best && family != answer ? OperatingSystemFamily.Unknown : answer;
            best = rank;
        }

        return new(server, family ?? OperatingSystemFamily.Unknown);
    }

    /// <summary>
    /// Stated beats derived; among what is derived, values that only Windows 2000 and later have beat the layout that NT had and later systems partly keep,
    /// and both beat a file format of Unix.
    /// </summary>
    private static int Rank(Fact fact, OperatingSystemFamily answer) => (fact.Origin, answer) switch
    {
        (not FactOrigin.Derived, _) => 1,
        (_, OperatingSystemFamily.Windows) => 2,
        (_, OperatingSystemFamily.WindowsNT4) => 3,
        (_, OperatingSystemFamily.Unix) => 4,
        _ => 1,
    };

    private Version? FindVersion() =>
        Family is OperatingSystemFamily.Windows or OperatingSystemFamily.WindowsNT4 ? FromRegistry() ?? FromStatements() : null;

    /// <summary>From Windows 10 on, CurrentVersion is frozen at 6.3 and two numbers beside it tell the truth.</summary>
    private Version? FromRegistry()
    {
        var registry = _server.Registry;
        if (registry.GetNumber(CurrentVersion, "CurrentMajorVersionNumber") is { HasValue: true, Value: > 0 and < 1000 and var major }
            && registry.GetNumber(CurrentVersion, "CurrentMinorVersionNumber") is { HasValue: true, Value: < 1000 and var minor })
        {
            var build = registry.GetString(CurrentVersion, "CurrentBuildNumber") is { HasValue: true } number ? number : registry.GetString(CurrentVersion, "CurrentBuild");
            return OperatingSystemName.Number($"{major}.{minor}.{build.Value}");
        }

        return registry.GetString(CurrentVersion, "CurrentVersion") is { HasValue: true } current ? OperatingSystemName.Number(current.Value) : null;
    }

    /// <summary>The most exact of the stated versions; none where two differ.</summary>
    private Version? FromStatements()
    {
        Version? version = null;
        foreach (var fact in _server.AllFacts(FactKinds.OperatingSystem))
        {
            if (fact.Origin == FactOrigin.Derived || OperatingSystemName.Parse(fact.Value).Version is not { } stated)
                continue;

            if (version is not null && !IsCompatible(version, stated))
                return null;

            version = version is null || stated.Build > version.Build ? stated : version;
        }

        return version;
    }

    private static bool IsCompatible(Version left, Version right) =>
        (left.Major, left.Minor) == (right.Major, right.Minor) && (left.Build == right.Build || left.Build < 0 || right.Build < 0);
}
