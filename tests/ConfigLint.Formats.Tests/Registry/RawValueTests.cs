using ConfigLint.Formats.Registry;
using static ConfigLint.Formats.Tests.Registry.RegistrySamples;

namespace ConfigLint.Formats.Tests.Registry;

public sealed class RawValueTests
{
    private readonly RegistryDocument _document = Export("""
        REGEDIT4
        [HKEY_LOCAL_MACHINE\SOFTWARE\a\\b]
        @="default"
        "Gone"=-
        "Binary"=hex:0A,ff
        "None"=hex(0):
        "Link"=hex(00000006):41
        "Twice"="1"
        "Twice"="2"
        [-HKEY_LOCAL_MACHINE\SOFTWARE\c]
        "Hidden"="1"
        [ HKEY_LOCAL_MACHINE\SOFTWARE\d]
        "Hidden"="1"
        """);

    [Fact]
    public void Every_key_line_is_listed_and_a_deletion_marked()
    {
        var keys = ProjectedFacts.Of(_document, RegistryFactKinds.RegistryKey);
        Assert.Equal([@"HKEY_LOCAL_MACHINE\SOFTWARE\a\\b@2:2-34", @"HKEY_LOCAL_MACHINE\SOFTWARE\c@10:3-32"], keys.Select(ProjectedFacts.Place).ToArray());
        Assert.Equal([new("key", @"HKEY_LOCAL_MACHINE\SOFTWARE\c"), new("deleted", "true")], keys[1].Properties.ToArray());
        Assert.Equal([new("key", @"HKEY_LOCAL_MACHINE\SOFTWARE\a\\b"), new("deleted", null)], keys[0].Properties.ToArray());
    }

    [Fact]
    public void Every_statement_is_listed_but_those_under_a_deleted_or_unreadable_key()
    {
        Assert.Equal(
            ["=default@3:3-12", "Gone=@4:8-9", "Binary=0a,ff@5:10-19", "None=@6:8-15", "Link=41@7:8-24", "Twice=1@8:9-12", "Twice=2@9:9-12"],
            Values(_document));
        Assert.Equal(["Syntax@12:1", "DuplicateValue@9:9"], Errors(_document).OrderDescending(StringComparer.Ordinal).ToArray());
    }

    [Fact]
    public void Properties_are_key_name_type_and_deletion()
    {
        var values = ProjectedFacts.Of(_document, RegistryFactKinds.RegistryValue);
        Assert.Equal(["REG_SZ", null, "REG_BINARY", "REG_NONE", "hex(6)", "REG_SZ", "REG_SZ"], values.Select(v => v.Type).ToArray());
        Assert.Equal([new("key", @"HKEY_LOCAL_MACHINE\SOFTWARE\a\\b"), new("name", "Gone"), new("type", null), new("deleted", "true")], values[1].Properties.ToArray());
        Assert.Equal((4, 7), (values[1].Location.LineSpan.Start.Line + 1, values[1].Location.LineSpan.Start.Character));
    }

    [Fact]
    public void Raw_kinds_are_no_requirements()
    {
        Assert.True(RegistryFactKinds.RegistryKey.IsRaw);
        Assert.True(RegistryFactKinds.RegistryValue.IsRaw);
    }
}
