using CsCheck;

namespace ConfigLint.Tests.Servers;

/// <summary>A service that is asked for by name is the one that a merge of all services finds.</summary>
public sealed class ServicePropertyTests
{
    private static readonly string[] Names = ["IMC", "imc", "Spooler", "Agent", "Mail Connector", "mail connector", "DNS"];
    private static readonly ServiceStartType?[] StartTypes = [null, ServiceStartType.Automatic, ServiceStartType.Disabled];

    private static readonly Gen<string> Name = Gen.Int[0, Names.Length - 1].Select(static i => Names[i]);

    private static readonly Gen<(string Path, string Name, string? DisplayName, ServiceStartType? StartType)> Statement =
        Gen.Select(Gen.Int[1, 3], Name, Gen.Int[-2, Names.Length - 1], Gen.Int[0, StartTypes.Length - 1])
            .Select(static parts => ($"{parts.Item1}.reg", parts.Item2, parts.Item3 < 0 ? null : Names[parts.Item3], StartTypes[parts.Item4]));

    [Fact]
    public void Asking_by_name_finds_what_merging_all_finds() =>
        Gen.Select(Statement.Array[0, 8], Name).Sample(
            (statements, name) =>
            {
                var (asked, merged) = (Create(statements), Create(statements));
                var expected = merged.Services.IsEmpty ? null : merged.FindService(name);
                var actual = asked.FindService(name);

                Assert.Equal(merged.Services.Length > 0, asked.IsCaptured(FactKinds.Service));
                Assert.Equal(expected?.Name, actual?.Name);
                Assert.Equal(expected?.Statements.AsEnumerable() ?? [], actual?.Statements.AsEnumerable() ?? []);
            },
            iter: 5_000);

    [Fact]
    public void What_no_capture_names_is_answered_without_a_fact()
    {
        var server = new FakeServer().Capture("1.reg").Service("IMC", startType: ServiceStartType.Automatic).And;

        Assert.Null(server.Server.FindService("Spooler"));
        Assert.True(server.Server.IsCaptured(FactKinds.Service));
        Assert.Equal(0, server.Asked.GetValueOrDefault(FactKinds.Service));
        Assert.Equal(0, server.Decoded);
    }

    private static Server Create((string Path, string Name, string? DisplayName, ServiceStartType? StartType)[] statements)
    {
        var server = new FakeServer();
        foreach (var file in statements.GroupBy(s => s.Path, StringComparer.Ordinal))
        {
            var capture = server.Capture(file.Key);
            foreach (var statement in file)
                capture.Service(statement.Name, statement.DisplayName, statement.StartType);
        }

        return server.Server;
    }
}
