namespace ConfigLint.Tests.Facts;

public sealed class FactPropertiesTests
{
    private static readonly Location Nowhere = new("a.txt", default, default);

    [Fact]
    public void A_plain_fact_has_none()
    {
        Assert.Empty(new Fact { Value = "x", Location = Nowhere }.Properties);
        Assert.True(new Fact { Value = "", Location = Nowhere }.IsBlank);
        Assert.False(new Fact { Value = " ", Location = Nowhere }.IsBlank);
    }

    [Fact]
    public void A_service_names_its_enumerations_in_camel_case() =>
        Assert.Equal(
            "displayName=Mail startType=automatic delayed=true state=startPending path= account= dependsOn=TCPIP\n+Network",
            Text(new ServiceFact
            {
                Value = "MSExchangeIMC",
                Location = Nowhere,
                DisplayName = "Mail",
                StartType = ServiceStartType.Automatic,
                IsDelayed = true,
                State = ServiceRunState.StartPending,
                DependsOn = ["TCPIP", "+Network"],
            }));

    [Fact]
    public void What_is_not_captured_is_left_out() =>
        Assert.All(new ServiceFact { Value = "MSExchangeIMC", Location = Nowhere }.Properties, property => Assert.Null(property.Value));

    [Fact]
    public void Every_typed_fact_has_its_own()
    {
        Assert.Equal("nameType=netbios", Text(new HostNameFact { Value = "A", Location = Nowhere, NameType = HostNameType.NetBios }));
        Assert.Equal("nameType=dns", Text(new HostNameFact { Value = "a", Location = Nowhere }));
        Assert.Equal("prefixLength=24 duplicate=true", Text(new IPAddressFact { Value = "10.0.0.1", Location = Nowhere, PrefixLength = 24, IsDuplicate = true }));
        Assert.Equal("names=mail.corp.example mail", Text(new HostsEntryFact { Value = "10.0.0.1", Location = Nowhere, Names = ["mail.corp.example", "mail"] }));
        Assert.Equal(
            "name=myhostname rawValue=$mydomain unresolved=true",
            Text(new MailSettingFact { Value = "", Location = Nowhere, Name = "myhostname", RawValue = "$mydomain", IsUnresolved = true }));
        Assert.Equal(
            "source=MSExchangeIMC computer=EXCH01 time=1/2/99 8:00:00 AM message=stopped",
            Text(new EventFact
            {
                Value = "4067",
                Location = Nowhere,
                Source = "MSExchangeIMC",
                EventId = 4067,
                Computer = "EXCH01",
                TimeAsWritten = "1/2/99 8:00:00 AM",
                Message = "stopped",
            }));
        Assert.Equal(
            "name=LAN id={A} description=Card connected=false remoteAccess=true",
            Text(new AdapterFact { Value = "LAN", Location = Nowhere, Id = "{A}", Description = "Card", IsConnected = false, IsRemoteAccess = true }));
    }

    private static string Text(Fact fact) => string.Join(' ', fact.Properties.Select(property => $"{property.Key}={property.Value}"));
}
