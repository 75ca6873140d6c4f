namespace ConfigLint.Tests.Facts;

public sealed class RequirementTests
{
    [Fact]
    public void Kinds_of_one_id_and_one_type_are_one()
    {
        FactKind left = new FactKind<Fact>("acme.pool");
        FactKind right = new FactKind<Fact>("acme.pool");

        Assert.Equal(left, right);
        Assert.True(left == right);
        Assert.False(left != right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.Single(new HashSet<FactKind> { left, right });
    }

    [Fact]
    public void Another_type_id_or_case_is_another_kind()
    {
        FactKind kind = new FactKind<Fact>("acme.pool");

        Assert.False(kind == new FactKind<ServiceFact>("acme.pool"));
        Assert.False(kind == new FactKind<Fact>("acme.Pool"));
        Assert.True(kind != null);
        Assert.False(kind.Equals("acme.pool"));
    }

    [Fact]
    public void A_kind_knows_its_type_and_prints_as_its_id()
    {
        Assert.Equal(typeof(ServiceFact), FactKinds.Service.Type);
        Assert.Equal("service", FactKinds.Service.ToString());
        Assert.False(FactKinds.Service.IsRaw);
        Assert.True(new FactKind<Fact>("entry") { IsRaw = true }.IsRaw);
    }

    [Fact]
    public void Built_in_ids_are_plain_and_all_different()
    {
        var kinds = typeof(FactKinds).GetProperties().Select(property => (FactKind)property.GetValue(null)!).ToList();

        Assert.Equal(18, kinds.Count);
        Assert.Equal(kinds.Count, kinds.Select(kind => kind.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(kinds, kind => Assert.True(char.IsAsciiLetterLower(kind.Id[0]) && kind.Id.All(char.IsAsciiLetter)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_requirement_has_an_id(string id)
    {
        Assert.Throws<ArgumentException>(() => new RegistryKey(id));
        Assert.Throws<ArgumentException>(() => new FactKind<Fact>(id));
    }

    [Fact]
    public void Alternatives_are_named_side_by_side() =>
        Assert.Equal(@"dnsDomain|primaryDnsSuffix|SOFTWARE\Acme", Requirement.AnyOf(FactKinds.DnsDomain, FactKinds.PrimaryDnsSuffix, new RegistryKey(@"SOFTWARE\Acme")).ToString());
}
