using System.Text;
using ConfigLint.Formats.IpConfig;
using CsCheck;

namespace ConfigLint.Formats.Tests.IpConfig;

/// <summary>What is printed is what is read, each value at its own characters.</summary>
public sealed class IpConfigPropertyTests
{
    private static readonly IpConfigFormat Format = new();

    private static readonly Gen<string> Address = Gen.Byte.Array[4].Select(parts => string.Join('.', parts));
    private static readonly Gen<string> Name = Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789-"].Array[1, 12].Select(characters => "h" + new string(characters));
    private static readonly Gen<string> Domain = Name.Array[1, 3].Select(labels => string.Join('.', labels));
    private static readonly Gen<string> Prefix = OneOf("", "    ", "#", "\t", "> ");
    private static readonly Gen<string> LineEnd = OneOf("\n", "\r\n", "\r", " \r\n", "\n\n");

    private static readonly Gen<Adapter> Adapters = Gen.Select(
        Name, Address.Array[1, 3], Address.Array[0, 2], Address.Array[0, 4], Gen.Bool, OneOf("", "(Preferred)", "(Duplicate)"),
        (name, addresses, gateways, servers, isDhcp, decoration) => new Adapter(name, addresses, gateways, servers, isDhcp, decoration));

    [Fact]
    public void Later_captures_give_back_what_was_printed() =>
        Gen.Select(Name, Domain, Adapters.Array[0, 4], Prefix, LineEnd).Sample((host, suffix, adapters, prefix, lineEnd) =>
        {
            var expected = new List<string>();
            var text = new StringBuilder();
            void Line(string label, string value, string decoration, string? fact)
            {
                text.Append(prefix).Append(label);
                if (fact is not null)
                    expected.Add($"{text.Length} {value} {fact}");
                text.Append(value).Append(decoration).Append(lineEnd);
            }

            void List(string label, string[] values, string fact)
            {
                Line(label, values.Length > 0 ? values[0] : "", "", values.Length > 0 ? fact : null);
                foreach (var value in values.Skip(1))
                    Line("                                       ", value, "", fact);
            }

            Line("", "Windows", " IP Configuration", "operatingSystem");
            Line("   Host Name . . . . . . . . . . . . : ", host, "", "hostName");
            Line("   Primary Dns Suffix  . . . . . . . : ", suffix, "", "primaryDnsSuffix");
            foreach (var adapter in adapters)
            {
                Line("Ethernet adapter ", adapter.Name, ":", "adapter");
                Line("   DHCP Enabled. . . . . . . . . . . : ", adapter.IsDhcp ? "Yes" : "No", "", null);
                foreach (var address in adapter.Addresses)
                    Line("   IPv4 Address. . . . . . . . . . . : ", address, adapter.Decoration, "ipAddress");
                List("   Default Gateway . . . . . . . . . : ", adapter.Gateways, "gateway");
                List("   DNS Servers . . . . . . . . . . . : ", adapter.Servers, "dnsServer");
            }

            var capture = ParsedCapture.Of(Format, text.ToString());
            Assert.Equal(expected.Order(StringComparer.Ordinal), Stated(capture).Order(StringComparer.Ordinal));
            Assert.Equal(
                adapters.SelectMany(adapter => adapter.Addresses.Select(_ => string.Equals(adapter.Decoration, "(Duplicate)", StringComparison.Ordinal))),
                capture.Facts(FactKinds.IPAddress).Select(address => address.IsDuplicate));
            Assert.Equal(adapters.Select(adapter => adapter.IsDhcp ? "true" : "false").ToArray(), capture.Facts(FactKinds.DhcpEnabled).Select(fact => fact.Value).ToArray());
        });

    [Fact]
    public void Windows_nt_gives_back_host_and_domain() =>
        Gen.Select(Name, Domain, Address.Array[0, 3], LineEnd).Sample((host, domain, servers, lineEnd) =>
        {
            var text = new StringBuilder("Windows NT IP Configuration").Append(lineEnd).Append("\tHost Name . . . . . . . . . : ");
            var start = text.Length;
            text.Append(host).Append('.').Append(domain).Append(lineEnd).Append("\tDNS Servers . . . . . . . . : ").AppendJoin(lineEnd + "\t                              ", servers);

            var capture = ParsedCapture.Of(Format, text.ToString());
            var hostFact = Assert.Single(capture.Facts(FactKinds.HostName));
            var domainFact = Assert.Single(capture.Facts(FactKinds.DnsDomain));
            Assert.Equal((host, new TextSpan(start, host.Length)), (hostFact.Value, hostFact.Location.Span));
            Assert.Equal((domain, new TextSpan(start + host.Length + 1, domain.Length)), (domainFact.Value, domainFact.Location.Span));
            Assert.Equal(servers.DefaultIfEmpty("").ToArray(), capture.Facts(FactKinds.DnsServer).Select(server => server.Value).ToArray());
        });

    [Fact]
    public void Arbitrary_text_is_read_without_exceptions() =>
        Gen.Char[" .:\n\r\t#>(%)ad0"].Array[0, 200].Select(characters => new string(characters)).Sample(noise =>
        {
            var capture = ParsedCapture.Of(Format, "Windows NT IP Configuration\n Host Name . . : " + noise + "\nEthernet adapter x:\n IP Address. . : " + noise);
            Assert.InRange(capture.ProjectAll(OperatingSystemFamily.Unknown), 1, 1000);
        });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static IEnumerable<string> Stated(ParsedCapture capture)
    {
        foreach (var kind in new FactKind<Fact>[] { FactKinds.OperatingSystem, FactKinds.PrimaryDnsSuffix, FactKinds.Gateway, FactKinds.DnsServer })
        {
            foreach (var fact in capture.Facts(kind).Where(fact => !fact.IsBlank))
                yield return $"{fact.Location.Span.Start} {fact.Value} {kind.Id}";
        }

        foreach (var fact in capture.Facts(FactKinds.HostName))
            yield return $"{fact.Location.Span.Start} {fact.Value} hostName";
        foreach (var fact in capture.Facts(FactKinds.Adapter))
            yield return $"{fact.Location.Span.Start} {fact.Value} adapter";
        foreach (var fact in capture.Facts(FactKinds.IPAddress))
            yield return $"{fact.Location.Span.Start} {fact.Value} ipAddress";
    }

    private sealed record Adapter(string Name, string[] Addresses, string[] Gateways, string[] Servers, bool IsDhcp, string Decoration);
}
