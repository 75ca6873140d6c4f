using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>One server: the unit of analysis. Immutable to rules; everything in it is computed on first use, once.</summary>
/// <remarks>Analysed on one thread, so nothing here locks. Do not keep it beyond the action it was passed to.</remarks>
public sealed class Server
{
    private readonly ServerFacts _facts;
    private readonly Dictionary<FactKind, ImmutableArray<Fact>> _factsByKind = [];
    private readonly Dictionary<FactKind, object> _typedFacts = [];
    private readonly Dictionary<Type, object> _models = [];
    private OperatingSystemEvidence? _operatingSystem;

    internal Server(string id, ServerFacts facts)
    {
        Id = id;
        _facts = facts;
    }

    /// <summary>Unique: derived from the path, <c>captures/site1/EXCH01</c>; <c>.</c> for the root itself.</summary>
    public string Id { get; }

    /// <summary>For people: the last part of <see cref="Id"/>.</summary>
    public string Name => Id[(Id.LastIndexOf('/') + 1)..];

    /// <summary>The names and addresses that the server gives itself.</summary>
    public HostIdentity Identity => field ??= HostIdentity.Of(this);

    /// <summary>The captures, by path.</summary>
    public ImmutableArray<Capture> Captures => _facts.Captures;

    /// <summary>The family, from whatever tells it best; Unknown where nothing does or two equal witnesses differ.</summary>
    public OperatingSystemFamily OperatingSystem => (_operatingSystem ??= OperatingSystemEvidence.Of(this)).Family;

    /// <summary>4.0, 5.0, 10.0.20348; null: not captured.</summary>
    public Version? OperatingSystemVersion => (_operatingSystem ??= OperatingSystemEvidence.Of(this)).Version;

    /// <summary>The network settings in effect.</summary>
    public NetworkConfiguration Network => field ??= new(this);

    /// <summary>The registry as all captures together state it.</summary>
    public RegistryView Registry => field ??= new([.. _facts.RegistryDocuments]);

    /// <summary>Services merged over all captures, by name.</summary>
    public ImmutableArray<ServiceState> Services => CapturedServices.All;

    /// <summary>By time, then path and position; events without a time zone by path and position, after those with one.</summary>
    public ImmutableArray<EventFact> Events => field.IsDefault ? field = EventOrder.Sort(Facts(FactKinds.Event)) : field;

    private CapturedServices CapturedServices => field ??= new(this);

    /// <summary>A service by key name, else by display name, ignoring case; null: not captured.</summary>
    public ServiceState? FindService(string nameOrDisplayName) => CapturedServices.Find(nameOrDisplayName);

    /// <summary>Facts of a kind over all captures, by path and position. Parses the captures that can provide it.</summary>
    public ImmutableArray<TFact> Facts<TFact>(FactKind<TFact> kind)
        where TFact : Fact
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (_typedFacts.TryGetValue(kind, out var known))
            return (ImmutableArray<TFact>)known;

        var facts = ImmutableArray.CreateRange(AllFacts(kind), static fact => (TFact)fact);
        _typedFacts.Add(kind, facts);
        return facts;
    }

    /// <summary>Whether at least one capture states it, blank or not.</summary>
    public bool IsCaptured(Requirement requirement) => requirement switch
    {
        AlternativeRequirement either => either.Alternatives.Any(IsCaptured),
        RegistryKey key => Registry.IsCaptured(key),
        FactKind kind => kind.Equals(FactKinds.Service) ? CapturedServices.Any : !AllFacts(kind).IsEmpty,
        _ => throw new ArgumentException($"'{requirement}' is no requirement of this contract", nameof(requirement)),
    };

    /// <summary>A rule pack's own view, built once per server.</summary>
    public TModel Model<TModel>(Func<Server, TModel> create)
        where TModel : class
    {
        ArgumentNullException.ThrowIfNull(create);
        if (_models.TryGetValue(typeof(TModel), out var known))
            return (TModel)known;

        var model = create(this);
        _models.Add(typeof(TModel), model);
        return model;
    }

    /// <summary>Facts of a kind whose type is not known at compile time.</summary>
    internal ImmutableArray<Fact> AllFacts(FactKind kind)
    {
        if (_factsByKind.TryGetValue(kind, out var known))
            return known;

        var facts = _facts.Facts(kind, FamilyFor(kind));
        _factsByKind.Add(kind, facts);
        return facts;
    }

    /// <summary>Facts of a kind that are wanted, and perhaps others; not kept.</summary>
    internal ImmutableArray<Fact> SomeFacts(FactKind kind, FactFilter isWanted) => _facts.Facts(kind, FamilyFor(kind), isWanted);

    // The family must be known before any other kind is projected, and must not be asked for while it is being found out.
    private OperatingSystemFamily FamilyFor(FactKind kind) => kind.Equals(FactKinds.OperatingSystem) ? OperatingSystemFamily.Unknown : OperatingSystem;
}
