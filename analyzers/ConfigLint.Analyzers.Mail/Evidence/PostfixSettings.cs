namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>What main.cf and postconf's output together say of a server's Postfix (postconf(5)).</summary>
internal sealed class PostfixSettings
{
    public const string FormatId = "postfix-main";

    /// <summary>Longer chains of references Postfix itself does not follow.</summary>
    public const int LongestChain = 100;

    private readonly Dictionary<string, PostfixSetting> _settings = new(StringComparer.Ordinal);

    private PostfixSettings(Server server)
    {
        foreach (var capture in server.Captures)
            IsCaptured |= IsPostfix(capture);
        if (!IsCaptured)
            return;

        foreach (var fact in server.Facts(FactKinds.MailSetting))
        {
            if (!IsOfPostfix(server, fact))
                continue;
            if (!_settings.TryGetValue(fact.Name, out var known))
                _settings.Add(fact.Name, new(fact));
            else
                known.Add(fact);
        }
    }

    private bool IsCaptured { get; }

    /// <summary>Null: neither file nor output is captured.</summary>
    public static PostfixSettings? Of(Server server) => server.Model(static s => new PostfixSettings(s)) is { IsCaptured: true } settings ? settings : null;

    /// <summary>What coverage calls a parameter that no capture states.</summary>
    public static string Missing(string name) => $"{FactKinds.MailSetting.Id} {name}";

    /// <summary>Null: not set, so that Postfix's default holds.</summary>
    public PostfixSetting? Find(string name) => _settings.GetValueOrDefault(name);

    /// <summary>Whether a parameter's value hangs on another one, by itself or through what it refers to.</summary>
    public bool RefersTo(string name, string target) => RefersTo(name, target, []);

    private bool RefersTo(string name, string target, List<string> visited)
    {
        visited.Add(name);
        var references = new PostfixReferences(Find(name) is { } setting ? setting.Fact.RawValue : DefaultOf(name));
        while (references.MoveNext())
        {
            if (references.Current.SequenceEqual(target))
                return true;
            if (visited.Count < LongestChain && references.Current.ToString() is var next && !visited.Contains(next, StringComparer.Ordinal) && RefersTo(next, target, visited))
                return true;
        }

        return false;
    }

    /// <summary>Of the parameters that rules ask for.</summary>
    private static string DefaultOf(string name) => name switch
    {
        "myorigin" => "$myhostname",
        "mydestination" => "$myhostname, localhost.$mydomain, localhost",
        _ => "",
    };

    private static bool IsOfPostfix(Server server, Fact fact)
    {
        foreach (var capture in server.Captures)
        {
            if (IsPostfix(capture) && string.Equals(capture.Path, fact.Location.Path, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsPostfix(Capture capture) => string.Equals(capture.FormatId, FormatId, StringComparison.Ordinal);
}
