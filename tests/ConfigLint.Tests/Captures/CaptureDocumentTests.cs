using ConfigLint.Tests.Servers;

namespace ConfigLint.Tests.Captures;

public sealed class CaptureDocumentTests
{
    private const string Content = "[Tcpip]\nDomain=String:corp.example\n[Tcpip\\Linkage]\ndomain=String:\nBind=MultiString:a|b";

    private readonly FakeRegistryDocument _document = new(SourceText.From(Content, "a.reg"));

    [Fact]
    public void Entries_are_found_by_name_ignoring_case()
    {
        var entries = _document.Find("DOMAIN").ToList();

        Assert.Equal(["a.reg(2,15)", "a.reg(4,15)"], entries.Select(entry => _document.Text.GetLocation(entry.Value).ToString()));
        Assert.Equal(["corp.example", ""], entries.Select(entry => _document.GetValue(entry)));
    }

    [Fact]
    public void Entries_are_found_by_their_whole_section()
    {
        Assert.Equal("a.reg(2,15)", _document.Text.GetLocation(Assert.Single(_document.Find("domain", "TCPIP")).Value).ToString());
        Assert.Empty(_document.Find("Domain", "Linkage"));
        Assert.Empty(_document.Find("Domain", ""));
        Assert.Empty(_document.Find("Dom"));
    }

    [Fact]
    public void A_name_is_needed() => Assert.Throws<ArgumentNullException>(() => _document.Find(null!).ToList());

    [Fact]
    public void A_document_is_a_dump_without_a_date_unless_it_says_otherwise()
    {
        Assert.False(_document.IsSourceOfTruth);
        Assert.Null(_document.CapturedAt);
        Assert.Equal("fake", _document.Format.Id);
        Assert.Null(_document.Format.CommentPrefix);
    }
}
