namespace ConfigLint.Tests.Servers;

public sealed class RegistryViewTests
{
    private static readonly RegistryKey Parameters = new(@"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters");

    [Fact]
    public void A_key_is_captured_with_or_without_values()
    {
        var registry = Of(@"[SYSTEM\CurrentControlSet\Services\Tcpip\PARAMETERS]").Registry;

        Assert.True(registry.IsCaptured(Parameters));
        Assert.False(registry.IsCaptured(new(@"SYSTEM\CurrentControlSet\Services\NetBT")));
        Place.Is("1.reg(1,1)", registry.GetKeyLocation(Parameters));
        Assert.Null(registry.GetKeyLocation(new(@"SYSTEM\CurrentControlSet\Services\NetBT")));
    }

    [Fact]
    public void A_key_is_whole_when_one_capture_holds_all_of_it()
    {
        const string Key = @"[SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]";

        Assert.False(Of(Key + " partial").Registry.IsWhole(Parameters));
        Assert.True(Of(Key + " partial", Key).Registry.IsWhole(Parameters));
        Assert.False(new FakeServer().Server.Registry.IsWhole(Parameters));
    }

    [Fact]
    public void A_string_has_its_value_and_its_place()
    {
        var domain = Of(@"[SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]", "DataBasePath=ExpandString:%SystemRoot%", "Domain=String:corp.example").Registry
            .GetString(Parameters, "domain");

        Assert.True(domain.HasValue);
        Assert.Equal("corp.example", domain.Value);
        Place.Is("1.reg(3,15)", domain.Location);
        Assert.Equal(domain.Statements, domain.Effective);
    }

    [Fact]
    public void An_expandable_string_is_not_expanded() =>
        Assert.Equal(
            "%SystemRoot%",
            Of(@"[SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]", "DataBasePath=ExpandString:%SystemRoot%").Registry.GetString(Parameters, "DataBasePath").Value);

    [Fact]
    public void An_empty_string_is_blank_and_a_missing_one_is_not_captured()
    {
        var registry = Of(@"[SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]", "Domain=String:").Registry;

        var domain = registry.GetString(Parameters, "Domain");
        Assert.True(domain.IsBlank);
        Assert.Equal("", domain.Statements[0].Value);
        Assert.Empty(domain.Effective);
        Place.Is("1.reg(2,15)", domain.Location);

        var missing = registry.GetString(Parameters, "NameServer");
        Assert.False(missing.IsCaptured);
        Assert.Null(missing.Location);
        Assert.Null(missing.Value);
    }

    [Fact]
    public void A_value_of_another_type_is_not_captured()
    {
        var registry = Of(@"[SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]", "A=DWord:5", "B=String:5", "C=Binary:01,02", "D=DWord:01,02").Registry;

        Assert.False(registry.GetString(Parameters, "A").IsCaptured);
        Assert.False(registry.GetStrings(Parameters, "B").IsCaptured);
        Assert.False(registry.GetNumber(Parameters, "B").IsCaptured);
        Assert.False(registry.GetNumber(Parameters, "C").IsCaptured);
        Assert.False(registry.GetNumber(Parameters, "D").IsCaptured); // a DWORD of the wrong length reads as bytes
    }

    [Theory]
    [InlineData("DWord:0", 0)]
    [InlineData("DWord:4294967295", 4294967295)]
    [InlineData("QWord:18446744073709551615", ulong.MaxValue)]
    public void A_number_is_unsigned(string value, ulong expected)
    {
        var number = Of(@"[SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]", "N=" + value).Registry.GetNumber(Parameters, "N");

        Assert.True(number.HasValue);
        Assert.Equal(expected, number.Value);
        Place.Is("1.reg(2,9)", number.Location);
    }

    [Fact]
    public void A_multi_string_has_one_fact_for_each_string()
    {
        var registry = Of(@"[SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]", "Gateways=MultiString:10.0.0.1|10.0.0.2", "None=MultiString:").Registry;

        var gateways = registry.GetStrings(Parameters, "Gateways");
        Assert.Equal(["10.0.0.1", "10.0.0.2"], gateways.Value);
        Assert.Equal(["10.0.0.1", "10.0.0.2"], gateways.Effective.Select(fact => fact.Value));
        Place.Is("1.reg(2,22)", gateways.Location);

        var none = registry.GetStrings(Parameters, "None");
        Assert.True(none.IsBlank);
        Assert.Empty(none.Value);
        Assert.Empty(registry.GetStrings(Parameters, "Missing").Value);
    }

    [Fact]
    public void The_first_capture_by_path_wins_and_the_others_may_contradict_it()
    {
        const string Key = @"[SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]";

        var same = Of(Key + "\nDomain=String:corp.example", Key + "\nDomain=String:CORP.example").Registry.GetString(Parameters, "Domain");
        Assert.Equal("corp.example", same.Value);
        Assert.Equal(2, same.Statements.Length);
        Assert.False(same.IsContradicted);

        var other = Of(Key + "\nDomain=String:", Key + "\nDomain=String:corp.example").Registry.GetString(Parameters, "Domain");
        Assert.True(other.IsContradicted);
        Assert.True(other.IsBlank);
        Assert.Equal(["", "corp.example"], other.Statements.Select(fact => fact.Value));
        Place.Is("1.reg(2,15)", other.Location);
    }

    [Fact]
    public void Subkeys_of_all_captures_are_named_once_as_first_written()
    {
        var server = Of(
            @"[SYSTEM\CurrentControlSet\Services\DHCP]",
            @"[SYSTEM\CurrentControlSet\Services\dns\Parameters]" + "\n" + @"[SYSTEM\CurrentControlSet\Services\Dhcp]");

        Assert.Equal(["DHCP", "dns"], server.Registry.SubKeyNames(new(@"SYSTEM\CurrentControlSet\Services")));
        Assert.True(server.IsCaptured(new RegistryKey(@"SYSTEM\CurrentControlSet\Services\DNS\Parameters")));
        Assert.True(server.IsCaptured(Requirement.AnyOf(new RegistryKey("SOFTWARE"), new RegistryKey(@"SYSTEM\CurrentControlSet\Services\DHCP"))));
    }

    private static Server Of(params string[] parts)
    {
        var server = new FakeServer();
        if (!Array.TrueForAll(parts, part => part.StartsWith('[')))
            return server.Registry("1.reg", string.Join('\n', parts)).Server;

        for (var index = 0; index < parts.Length; index++)
            server.Registry($"{index + 1}.reg", parts[index]);
        return server.Server;
    }
}
