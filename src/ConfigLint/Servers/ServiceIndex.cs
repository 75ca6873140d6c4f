using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>A server's services, merged over its captures.</summary>
internal sealed class ServiceIndex(ImmutableArray<ServiceFact> facts)
{
    public ImmutableArray<ServiceState> All => throw new NotImplementedException(facts.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public ServiceState? Find(string nameOrDisplayName) => throw new NotImplementedException(nameOrDisplayName);
}
