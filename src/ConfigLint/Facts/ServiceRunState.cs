namespace ConfigLint;

/// <summary>What a service was doing when it was captured.</summary>
public enum ServiceRunState
{
    /// <summary>Not running.</summary>
    Stopped,

    /// <summary>Starting.</summary>
    StartPending,

    /// <summary>Stopping.</summary>
    StopPending,

    /// <summary>Running.</summary>
    Running,

    /// <summary>Paused, or on the way there or back.</summary>
    Paused,
}
