using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Tests.Evidence;

public sealed class StatedDomainTests
{
    private static readonly Location Anywhere = Facts.At("EXCH01/hosts", 0);

    [Fact]
    public void The_one_domain_is_proposed() => Assert.Equal("corp.example", StatedDomain.Only([new("corp.example", "its hosts file", Anywhere), new("CORP.example.", "its search list", Anywhere)])?.Name);

    [Fact]
    public void Of_several_none_is_proposed() => Assert.Null(StatedDomain.Only([new("corp.example", "its hosts file", Anywhere), new("lab.example", "its search list", Anywhere)]));

    [Fact]
    public void Of_none_none_is_invented() => Assert.Null(StatedDomain.Only([]));
}
