using System.Collections.Immutable;

namespace ConfigLint.Engine.Tests;

/// <summary>A format of <c>name=value</c> lines below <c>#lines</c>, with places where a test can make it fail.</summary>
internal sealed class LinesFormat(string id = "lines") : CaptureFormat
{
    public override string Id => id;

    public override ImmutableArray<FactKind> Provides { get; } =
        [FactKinds.OperatingSystem, FactKinds.HostName, FactKinds.DnsDomain, FactKinds.Service, FactKinds.Event, FactKinds.IPAddress];

    public bool IsSourceOfTruth { get; init; }

    public Action<string>? OnRecognize { get; init; }

    public Action<string>? OnParse { get; init; }

    public Action<string>? OnProject { get; init; }

    public Action<string>? OnEntries { get; init; }

    public override Confidence Recognize(CaptureHead head)
    {
        OnRecognize?.Invoke(head.Path);
        return head.Text.StartsWith("#" + id, StringComparison.Ordinal) ? Confidence.Certain : Confidence.None;
    }

    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken)
    {
        OnParse?.Invoke(text.Path);
        return new LinesDocument(text, this);
    }

    private sealed class LinesDocument(SourceText text, LinesFormat format) : CaptureDocument(text, format)
    {
        public override bool IsSourceOfTruth => format.IsSourceOfTruth;

        public override ImmutableArray<CaptureError> Errors => [];

        public override ImmutableArray<Entry> Entries
        {
            get
            {
                format.OnEntries?.Invoke(Text.Path);
                return Read();
            }
        }

        public override void Project(FactKind kind, FactSink facts)
        {
            foreach (var entry in Read())
            {
                var (name, value, location) = (Text.ToString(entry.Name), Text.ToString(entry.Value), Text.GetLocation(entry.Value));
                Fact? fact = (name, kind.Id) switch
                {
                    ("os", "operatingSystem") or ("domain", "dnsDomain") => new Fact { Value = value, Location = location },
                    ("dns", "hostName") => new HostNameFact { Value = value, Location = location, NameType = HostNameType.Dns },
                    ("netbios", "hostName") => new HostNameFact { Value = value, Location = location, NameType = HostNameType.NetBios },
                    ("service", "service") => new ServiceFact { Value = value, Location = location },
                    ("event", "event") => new EventFact { Value = "4058", EventId = 4058, Source = "MSExchangeIMC", Computer = value, Location = location },
                    ("address", "ipAddress") => new IPAddressFact { Value = value, Location = location },
                    _ => null,
                };
                if (fact is not null)
                    facts.Add(fact);
            }

            format.OnProject?.Invoke(Text.Path);
        }

        private ImmutableArray<Entry> Read()
        {
            var entries = ImmutableArray.CreateBuilder<Entry>();
            for (var i = 0; i < Text.LineCount; i++)
            {
                var line = Text.GetLine(i);
                if (Text.ToString(line).IndexOf('=', StringComparison.Ordinal) is >= 0 and var at)
                    entries.Add(new(default, new(line.Start, at), TextSpan.FromBounds(line.Start + at + 1, line.End)));
            }

            return entries.ToImmutable();
        }
    }
}
