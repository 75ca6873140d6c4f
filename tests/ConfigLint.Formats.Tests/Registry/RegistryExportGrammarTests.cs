using ConfigLint.Formats.Registry;
using static ConfigLint.Formats.Tests.Registry.RegistrySamples;

namespace ConfigLint.Formats.Tests.Registry;

/// <summary>The registry editor's own grammar: what it accepts, what it refuses, and what that leaves of the neighbours.</summary>
public sealed class RegistryExportGrammarTests
{
    [Theory]
    [InlineData("REGEDIT4\n", Confidence.Certain)]
    [InlineData("\uFEFFWindows Registry Editor Version 5.00\r\n", Confidence.Certain)]
    [InlineData("\r\n \t\0\r\n   REGEDIT4  \r\n", Confidence.Certain)]
    [InlineData("C:\\>type tcpip.reg\nREGEDIT4\n", Confidence.Certain)]
    [InlineData("c:>\n\n# REGEDIT4\n", Confidence.Certain)]
    [InlineData("REGEDIT4 FOO\n", Confidence.Certain)]
    [InlineData("regedit4\n", Confidence.Certain)]
    [InlineData("Windows Registry Editor Version 6.00\n", Confidence.Certain)]
    [InlineData("[HKEY_LOCAL_MACHINE\\SYSTEM]\n", Confidence.None)]
    [InlineData("Domain\nREGEDIT4\n", Confidence.None)]
    [InlineData("", Confidence.None)]
    [InlineData("\r\n\0", Confidence.None)]
    public void Header_in_the_first_line_with_text_is_recognised(string text, Confidence expected) =>
        Assert.Equal(expected, new RegistryExportFormat().Recognize(new("capture.reg", text)));

    [Theory]
    [InlineData("REGEDIT4 FOO")]
    [InlineData("regedit4")]
    [InlineData("Windows Registry Editor Version 5.0")]
    public void Header_that_is_not_exact_voids_the_file(string header)
    {
        var document = Export($"\n{header}\n[HKLM\\SYSTEM\\X]\n\"A\"=\"1\"\n");
        Assert.Equal(["Syntax@2:1"], Errors(document));
        Assert.Empty(document.Entries);
        Assert.False(document.TryGetKey(new(@"SYSTEM\X"), out _));
    }

    [Fact]
    public void File_without_a_header_is_read_where_the_configuration_names_the_format()
    {
        // KB Q263548 prints the key and its values only.
        var document = Export("[HKEY_LOCAL_MACHINE\\SYSTEM\\X]\n\n   \"Max Threads (EXDS+NSP+DRA)\"=dword:00000030\n");
        Assert.Equal(["Syntax@1:1"], Errors(document));
        Assert.Equal(["Max Threads (EXDS+NSP+DRA)=48@3:33-47"], Values(document));
    }

    [Theory]
    [InlineData("\"A\"=\"x\"", "A=x@3:5-8")]
    [InlineData("\"A\"=\"\"", "A=@3:5-7")]
    [InlineData("  \t\"A\" \t= \t\"x\" \t", "A=x@3:12-15")]
    [InlineData("@=\"x\"", "=x@3:3-6")]
    [InlineData(" @ = \"x\"", "=x@3:6-9")]
    [InlineData("\"\"=\"x\"", "=x@3:4-7")]
    [InlineData("\"C:\\\\d \\\"e\\\"\"=\"x\"", "C:\\d \"e\"=x@3:15-18")]
    [InlineData("\"A\"=\"C:\\\\WINNT \\\"x\\\"\"", "A=C:\\WINNT \"x\"@3:5-22")]
    [InlineData("\"A\"=\"#;\" ; comment", "A=#;@3:5-9")]
    [InlineData("\"A\"=\"x\";comment", "A=x@3:5-8")]
    [InlineData("\"A\"=dword:1", "A=1@3:5-12")]
    [InlineData("\"A\"=dword:  ffffffff ; comment", "A=4294967295@3:5-21")]
    [InlineData("\"A\"=dword:00000010\t", "A=16@3:5-19")]
    [InlineData("\"A\"=hex:0A,ff,", "A=0a,ff@3:5-14")]
    [InlineData("\"A\"=hex:", "A=@3:5-9")]
    [InlineData("\"A\"=hex:1,02,0003", "A=01,02,03@3:5-18")]
    [InlineData("\"A\"=hex(0):01", "A=01@3:5-14")]
    [InlineData("\"A\"=hex(1):41,42,00,43", "A=AB@3:5-23")]
    [InlineData("\"A\"=hex(2): 25,53", "A=%S@3:5-18")]
    [InlineData("\"A\"=hex(2):80,e4", "A=€ä@3:5-17")]
    [InlineData("\"A\"=hex(4):01,00,00,80", "A=2147483649@3:5-23")]
    [InlineData("\"A\"=hex(4):01,00", "A=01,00@3:5-17")]
    [InlineData("\"A\"=hex(b):01,00,00,00,00,00,00,80", "A=9223372036854775809@3:5-35")]
    [InlineData("\"A\"=hex(b):01,00", "A=01,00@3:5-17")]
    [InlineData("\"A\"=hex(7):41,00,42,43,00,00", "A=A\nBC@3:5-29")]
    [InlineData("\"A\"=hex(7):41,00,00,42,00,00", "A=A\n\nB@3:5-29")]
    [InlineData("\"A\"=hex(7):41", "A=A@3:5-14")]
    [InlineData("\"A\"=hex(7):00,00", "A=@3:5-17")]
    [InlineData("\"A\"=-", "A=@3:5-6")]
    [InlineData("\"A\"=- ; gone", "A=@3:5-6")]
    public void Value_is_read_as_written(string line, string expected)
    {
        var document = Export("REGEDIT4\n[HKEY_CURRENT_USER\\X]\n" + line + "\n");
        Assert.Empty(Errors(document));
        Assert.Equal([expected], Values(document));
    }

    [Fact]
    public void Bytes_of_strings_are_UTF16_under_the_new_header()
    {
        var document = Export("Windows Registry Editor Version 5.00\n[HKEY_CURRENT_USER\\X]\n\"A\"=hex(2):41,00,42,00,00,00\n\"B\"=hex(7):41,00,00,00,42,00,00,00,00,00\n" +
            "\"C\"=hex(1):ac,20,41\n");
        Assert.Equal(["A=AB@3:5-29", "B=A\nB@4:5-41", "C=€@5:5-20"], Values(document));
    }

    [Theory]
    [InlineData("\"A\"=\"x\"#comment", "Syntax@3:8")]
    [InlineData("\"A\"=dword:1 #comment", "Syntax@3:13")]
    [InlineData("\"A\"=\"foo\"bar\"", "Syntax@3:10")]
    [InlineData("\"A\"=\"foo\"\"bar\"", "Syntax@3:10")]
    [InlineData("\"A\"=", "Syntax@3:5")]
    [InlineData("\"A\"", "Syntax@3:4")]
    [InlineData("\"srvcomment\"\"\"", "Syntax@3:13")]
    [InlineData("\"A=\"", "Syntax@3:5")]
    [InlineData("\"A", "Syntax@3:1")]
    [InlineData("\"A\"=x", "Syntax@3:5")]
    [InlineData("\"A\"=#\"x\"", "Syntax@3:5")]
    [InlineData("\"A\"=\\\"x\\\"", "Syntax@3:5")]
    [InlineData("\"A\"=-x", "Syntax@3:6")]
    [InlineData("\"A\"=dword:123456789", "Syntax@3:5")]
    [InlineData("\"A\"=dword:", "Syntax@3:5")]
    [InlineData("\"A\"=dword:0x1", "Syntax@3:12")]
    [InlineData("\"A\"=hex:100", "Syntax@3:9")]
    [InlineData("\"A\"=hex:01,,02", "Syntax@3:12")]
    [InlineData("\"A\"=hex:01,g", "Syntax@3:12")]
    [InlineData("\"A\"=hex:01,02#", "Syntax@3:14")]
    [InlineData("\"A\"=hex(0x2):01", "Syntax@3:5")]
    [InlineData("\"A\"=hex(123456789):01", "Syntax@3:5")]
    [InlineData("\"A\"=hex():01", "Syntax@3:5")]
    [InlineData("\"A\"=hex:01,\\#comment", "Syntax@3:12")]
    [InlineData("\"A\"=\"C:\\0\"", "Syntax@3:8")]
    public void Line_that_is_refused_is_an_error_and_states_nothing(string line, string error)
    {
        var document = Export("REGEDIT4\n[HKEY_LOCAL_MACHINE\\SYSTEM\\X]\n" + line + "\n\"Z\"=\"kept\"\n");
        Assert.Equal([error], Errors(document));
        Assert.Equal(["Z=kept@4:5-11"], Values(document));
        Assert.False(document.IsWhole(new(@"SYSTEM\X")));
    }

    [Fact]
    public void Bytes_go_on_over_blank_lines_comments_and_comments_behind_the_backslash()
    {
        var document = Export("REGEDIT4\n[HKEY_CURRENT_USER\\X]\n\"A\"=hex(7):\\\n  4c,69,\\ ;comment 0a,0b\n\n \t; comment 0c\n\t6e,65,\\;\n  00,00\n\"B\"=\"b\"\n");
        Assert.Empty(Errors(document));
        Assert.Equal(["A=Line@3:5-8:8", "B=b@9:5-8"], Values(document));
    }

    [Fact]
    public void Bytes_end_at_a_comment_without_a_backslash()
    {
        var document = Export("REGEDIT4\n[HKEY_CURRENT_USER\\X]\n\"A\"=hex(7):4c,69,;comment\n  6e,65,00,00\n");
        Assert.Equal(["A=Li@3:5-17"], Values(document));
    }

    [Fact]
    public void Backslash_without_a_comma_continues_nothing()
    {
        var document = Export("REGEDIT4\n[HKEY_CURRENT_USER\\X]\n\"A\"=hex:01\\\n  02\n\"B\"=\"b\"\n");
        Assert.Equal(["Syntax@3:11"], Errors(document));
        Assert.Equal(["B=b@5:5-8"], Values(document));
    }

    [Fact]
    public void Hash_line_between_bytes_ends_the_value()
    {
        var document = Export("REGEDIT4\n[HKEY_CURRENT_USER\\X]\n\"A\"=hex(7):4c,69,\\\n  #comment\n  6e,65,00,00\n\"B\"=\"b\"\n");
        Assert.Equal(["Syntax@4:3"], Errors(document));
        Assert.Equal(["B=b@6:5-8"], Values(document));
    }

    [Fact]
    public void Value_behind_a_continuation_is_swallowed()
    {
        var document = Export("REGEDIT4\n[HKEY_CURRENT_USER\\X]\n\"A\"=hex:01,\\\n\"B\"=\"b\"\n\"C\"=\"c\"\n");
        Assert.Equal(["Syntax@4:1"], Errors(document));
        Assert.Equal(["C=c@5:5-8"], Values(document));
    }

    [Fact]
    public void Key_behind_a_continuation_is_swallowed_and_its_values_go_to_no_other_key()
    {
        var document = Export("REGEDIT4\n[HKEY_LOCAL_MACHINE\\SYSTEM\\X]\n\"A\"=hex:01,\\\n[HKEY_LOCAL_MACHINE\\SYSTEM\\Y]\n\"B\"=\"b\"\n" +
            "[HKEY_LOCAL_MACHINE\\SYSTEM\\Z]\n\"C\"=\"c\"\n");
        Assert.Equal(["Syntax@4:1"], Errors(document));
        Assert.Equal(["C=c@7:5-8"], Values(document));
        Assert.False(document.TryGetKey(new(@"SYSTEM\Y"), out _));
        Assert.False(document.TryGetValue(new(@"SYSTEM\X"), "B", out _));
    }

    [Fact]
    public void Bytes_cut_at_the_end_of_the_file_keep_what_there_is()
    {
        var document = Export("REGEDIT4\n[HKEY_LOCAL_MACHINE\\SYSTEM\\X]\n\"A\"=hex(7):41,00,42,\\\n");
        Assert.Equal(["Truncated@3:5"], Errors(document));
        Assert.Equal(["A=A\nB@3:5-20"], Values(document));
        Assert.False(document.IsWhole(new(@"SYSTEM\X")));
    }

    [Theory]
    [InlineData("\"A\"=\"unfinis", "Truncated@3:5")]
    [InlineData("\"A\"=", "Truncated@3:5")]
    [InlineData("\"A\"=dwo", "Truncated@3:5")]
    [InlineData("\"A\"=dword:", "Truncated@3:5")]
    [InlineData("\"A\"", "Truncated@3:4")]
    [InlineData("\"Doma", "Truncated@3:1")]
    [InlineData("[HKEY_LOC", "Truncated@3:1")]
    public void File_that_ends_inside_a_value_is_truncated(string line, string error)
    {
        var document = Export("REGEDIT4\n[HKEY_LOCAL_MACHINE\\SYSTEM\\X]\n" + line);
        Assert.Equal([error], Errors(document));
        Assert.Empty(Values(document));
    }

    [Fact]
    public void String_may_span_lines()
    {
        var document = Export("REGEDIT4\r\n[HKEY_CURRENT_USER\\X]\r\n\"A\"=\"one\r\n[two]\r\n\" ; comment\r\n\"B\"=\"b\"\r\n");
        Assert.Empty(Errors(document));
        Assert.Equal(["A=one\r\n[two]\r\n@3:5-5:2", "B=b@6:5-8"], Values(document));
    }

    [Fact]
    public void String_that_was_not_closed_leaves_the_next_lines_alone()
    {
        var document = Export("REGEDIT4\n[HKEY_CURRENT_USER\\X]\n\"A\"=\"one\n\"B\"=\"b\"\n[HKEY_CURRENT_USER\\Y]\n\"C\"=\"c\\\n\"D\"=\"d\"\n");
        Assert.Equal(["Syntax@3:5", "Syntax@6:5"], Errors(document));
        Assert.Equal(["B=b@4:5-8"], Values(document).Take(1).ToArray());
    }

    [Fact]
    public void Backslash_before_a_line_end_voids_a_string()
    {
        var document = Export("REGEDIT4\n[HKEY_CURRENT_USER\\X]\n\"A\"=\"Test \\\nValue\"\n\"B\"=\"b\"\n");
        Assert.Equal(["Syntax@3:5"], Errors(document));
        Assert.Equal(["B=b@5:5-8"], Values(document));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_line_end_ends_a_line(string lineEnd)
    {
        var document = Export(string.Join(lineEnd, "REGEDIT4", "", "[HKEY_CURRENT_USER\\X]", "\"A\"=\"1\"  ", "\0", "\"B\"=hex:01,\\", "  02", "\"C\"=\"3\""));
        Assert.Empty(Errors(document));
        Assert.Equal(["A=1@4:5-8", "B=01,02@6:5-7:5", "C=3@8:5-8"], Values(document));
    }

    [Theory]
    [InlineData("[HKEY_CURRENT_USER\\a]b]", "HKEY_CURRENT_USER\\a]b")]
    [InlineData("[HKEY_CURRENT_USER\\X ]", "HKEY_CURRENT_USER\\X ")]
    [InlineData("[HKEY_CURRENT_USER\\[1]] ; comment", "HKEY_CURRENT_USER\\[1]")]
    public void Key_runs_to_the_last_bracket_and_keeps_its_blanks(string line, string key)
    {
        var document = Export("REGEDIT4\n" + line + "\n\"A\"=\"1\"\n");
        Assert.Equal([$"{key}@2:2-{key.Length + 2}"], ProjectedFacts.Of(document, RegistryFactKinds.RegistryKey).Select(ProjectedFacts.Place).ToArray());
        Assert.Equal(key, document.Text.ToString(Assert.Single(document.Entries).Section));
    }

    [Theory]
    [InlineData("[ HKEY_LOCAL_MACHINE\\SYSTEM\\Y]")]
    [InlineData("[- HKEY_LOCAL_MACHINE\\SYSTEM\\X]")]
    [InlineData("[]")]
    [InlineData("[HKEY_LOCAL_MACHINE\\SYSTEM\\Y")]
    public void Bracket_that_opens_no_key_is_an_error_and_hides_its_values(string line)
    {
        var document = Export("REGEDIT4\n[HKEY_LOCAL_MACHINE\\SYSTEM\\X]\n\"A\"=\"1\"\n" + line + "\n\"B\"=\"2\"\n[HKEY_LOCAL_MACHINE\\SYSTEM\\Z]\n\"C\"=\"3\"\n");
        Assert.Equal(["Syntax@4:1"], Errors(document));
        Assert.Equal(["A=1@3:5-8", "C=3@7:5-8"], Values(document));
        Assert.False(document.TryGetKey(new(@"SYSTEM\Y"), out _));
        Assert.True(document.TryGetKey(new(@"SYSTEM\X"), out _));
    }

    [Fact]
    public void Capture_pasted_behind_a_hash_is_read()
    {
        var document = Export("C:\\>type x.reg\n#\t\n# REGEDIT4\n#\n# [HKEY_CURRENT_USER\\X]\n#\t\"A\"=hex:01,\\\n#  02\n# ; no value\n# \"B\"=\"b\"\n");
        Assert.Equal(["A=01,02@6:7-7:6", "B=b@9:7-10"], Values(document));
    }

    [Fact]
    public void Comments_and_unknown_lines_are_skipped()
    {
        var document = Export("REGEDIT4\n; one\n# two\\\n[HKEY_CURRENT_USER\\X]\n;\"A\"=\"1\"\n  #\"B\"=\"2\"\nREGEDIT4\n\"C\"=\"3\"\n");
        Assert.Empty(Errors(document));
        Assert.Equal(["C=3@8:5-8"], Values(document));
    }

    [Fact]
    public void Lost_characters_are_reported_once_and_in_order()
    {
        var document = Export("REGEDIT4\n\"A\"=x\n[HKEY_CURRENT_USER\\X]\n\"B\"=\"caf\uFFFD\uFFFD\"\n\"C\"=y\n");
        Assert.Equal(["Syntax@2:5", "LossyText@4:9", "Syntax@5:5"], Errors(document));
    }

    [Fact]
    public void Entries_keep_repeats_and_refused_lines_as_written()
    {
        var document = Export("REGEDIT4\n[HKLM\\SYSTEM\\X]\n\"A\"=\"1\\\\\"\n\"a\"=x\n@=hex(7):41,00,\\\n 00\n[-HKLM\\SYSTEM\\Y]\n\"B\"=\"2\"\n");
        Assert.Equal(
            [@"HKLM\SYSTEM\X|A|""1\\""", @"HKLM\SYSTEM\X|a|x", "HKLM\\SYSTEM\\X||hex(7):41,00,\\\n 00", @"HKLM\SYSTEM\Y|B|""2"""],
            document.Entries.Select(e => $"{document.Text.ToString(e.Section)}|{document.Text.ToString(e.Name)}|{document.Text.ToString(e.Value)}").ToArray());
        Assert.Equal([@"1\", "x", "A", "2"], document.Entries.Select(document.GetValue).ToArray());
        Assert.Equal(
            [RegistryValueKind.String, RegistryValueKind.None, RegistryValueKind.MultiString, RegistryValueKind.String],
            document.Entries.Select(document.GetKind).ToArray());
    }
}
