using static ConfigLint.Formats.Tests.Registry.RegistrySamples;

namespace ConfigLint.Formats.Tests.Registry;

public sealed class RegQueryTests
{
    private const string Parameters = @"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters";
    private static readonly RegistryKey ParametersKey = new(Parameters);

    /// <summary>Four blanks between the columns since Windows Vista.</summary>
    private const string Vista = """

        HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters
            NV Hostname    REG_SZ    mail02
            Domain    REG_SZ    
            NV Domain    REG_SZ    example.com
            NameServer    REG_SZ    10.0.0.1 10.0.0.2
            DataBasePath    REG_EXPAND_SZ    %SystemRoot%\System32\drivers\etc
            ForwardBroadcasts    REG_DWORD    0x0

        HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\{A}
            EnableDHCP    REG_DWORD    0x0
            IPAddress    REG_MULTI_SZ    10.0.0.5\010.0.0.6
            SubnetMask    REG_MULTI_SZ    255.0.0.0\0255.0.0.0
            DefaultGateway    REG_MULTI_SZ    

        """;

    [Theory]
    [InlineData("HKEY_LOCAL_MACHINE\\SYSTEM\\X\n    A    REG_SZ    b", Confidence.Certain)]
    [InlineData("\n! REG.EXE VERSION 3.0\n\nHKEY_LOCAL_MACHINE\\SYSTEM\\X\n    A\tREG_SZ\tb", Confidence.Certain)]
    [InlineData("C:\\>reg query HKLM\\SYSTEM\\X\n\nHKEY_LOCAL_MACHINE\\SYSTEM\\X\n    A    REG_SZ    b", Confidence.Certain)]
    [InlineData("HKEY_LOCAL_MACHINE\\SYSTEM\\X\nA    REG_SZ    b", Confidence.None)]
    [InlineData("HKEY_LOCAL_MACHINE\\SYSTEM\\X", Confidence.None)]
    [InlineData("REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\X]\n", Confidence.None)]
    [InlineData("", Confidence.None)]
    public void Key_with_an_indented_value_below_is_recognised(string text, Confidence expected) =>
        Assert.Equal(expected, new Formats.Registry.RegQueryFormat().Recognize(new("x.txt", text)));

    [Fact]
    public void Values_stand_at_their_data_and_a_blank_one_at_its_name() =>
        Assert.Equal(["example.com@5:28-39 Static", "@4:5-11 Derived"], Facts(Query(Vista), FactKinds.PrimaryDnsSuffix, OperatingSystemFamily.Windows));

    [Fact]
    public void Each_server_of_a_list_has_its_own_characters() =>
        Assert.Equal(["10.0.0.1@6:29-37 Static", "10.0.0.2@6:38-46 Static"], Facts(Query(Vista), FactKinds.DnsServer, OperatingSystemFamily.Windows));

    [Fact]
    public void Each_part_of_a_multi_string_has_its_own_characters()
    {
        var document = Query(Vista);
        Assert.Equal(["10.0.0.5@12:34-42 Static of {A}", "10.0.0.6@12:44-52 Static of {A}"], Facts(document, FactKinds.IPAddress, OperatingSystemFamily.Windows));
        Assert.Equal(["255.0.0.0@13:35-44 Static of {A}", "255.0.0.0@13:46-55 Static of {A}"], Facts(document, FactKinds.SubnetMask, OperatingSystemFamily.Windows));
        Assert.Equal(["@14:5-19 Static of {A}"], Facts(document, FactKinds.Gateway, OperatingSystemFamily.Windows));
    }

    [Fact]
    public void Family_is_proved_as_in_an_export() =>
        Assert.Equal(["Windows@3:30-36 Derived"], Facts(Query(Vista), FactKinds.OperatingSystem));

    [Fact]
    public void Raw_values_have_types_and_data()
    {
        var values = ProjectedFacts.Of(Query(Vista), Formats.Registry.RegistryFactKinds.RegistryValue);
        Assert.Equal(
            ["REG_SZ", "REG_SZ", "REG_SZ", "REG_SZ", "REG_EXPAND_SZ", "REG_DWORD", "REG_DWORD", "REG_MULTI_SZ", "REG_MULTI_SZ", "REG_MULTI_SZ"],
            values.Select(v => v.Type).ToArray());
        Assert.Equal(@"%SystemRoot%\System32\drivers\etc@7:38-71", ProjectedFacts.Place(values[4]));
        Assert.Equal("0@8:39-42", ProjectedFacts.Place(values[5]));
        Assert.Equal("10.0.0.5\n10.0.0.6@12:34-52", ProjectedFacts.Place(values[7]));
    }

    [Fact]
    public void Columns_of_Windows_XP_are_parted_by_tabs()
    {
        var document = Query("! REG.EXE VERSION 3.0\r\n\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\X\r\n    <NO NAME>\tREG_SZ\tdefault\r\n    NV Domain\tREG_SZ\t\r\n" +
            "    Bytes\tREG_BINARY\t0A0bFF\r\n");
        Assert.Equal(["=default@4:22-29", "NV Domain=@5:5-14", "Bytes=0a,0b,ff@6:22-28"], Values(document));
    }

    [Theory]
    [InlineData("(Default)    REG_SZ    (value not set)")]
    [InlineData("(Standard)    REG_SZ    (Wert nicht festgelegt)")]
    public void Default_value_that_is_not_set_states_nothing(string line) =>
        Assert.Equal(["A=1@3:16-19", "=(x)@4:28-31"], Values(Query($"HKEY_LOCAL_MACHINE\\SYSTEM\\X\n    {line}\n A   REG_DWORD 0x1\n    <NO NAME>    REG_SZ    (x)\n")));

    [Fact]
    public void Types_without_a_name_of_their_own_are_numbers()
    {
        var document = Query("HKEY_LOCAL_MACHINE\\HARDWARE\\X\n    A    REG_RESOURCE_LIST    0102\n    B    REG_QWORD    0xffffffffffffffff\n" +
            "    C    REG_RESOURCE_REQUIREMENTS_LIST    \n");
        Assert.Equal(["A=01,02@2:31-35", "B=18446744073709551615@3:23-41", "C=@4:5-6"], Values(document));
        Assert.Equal(["hex(8)", "REG_QWORD", "hex(a)"], ProjectedFacts.Of(document, Formats.Registry.RegistryFactKinds.RegistryValue).Select(v => v.Type).ToArray());
    }

    [Theory]
    [InlineData("    Start    REG_DWORD    number", "Syntax@2:27")]
    [InlineData("    Start    REG_DWORD    0x123456789", "Syntax@2:27")]
    [InlineData("    Start    REG_BINARY    0A0", "Syntax@2:28")]
    public void Data_that_its_type_cannot_have_is_an_error_and_states_nothing(string line, string error)
    {
        var document = Query("HKEY_LOCAL_MACHINE\\SYSTEM\\X\n" + line);
        Assert.Equal([error], Errors(document));
        Assert.Empty(Values(document));
    }

    [Fact]
    public void Columns_with_colons_are_read_under_a_key() =>
        Assert.Equal(
            ["ncacn_np=rpclts1.dll@3:28-39", "DisplayName=APINGD@4:24-30", "Start=3@5:21-24", "Size=128000@6:20-26", "Colon=:x@7:24-26"],
            Values(Query("""
                ncalrpc     REG_SZ : before any key
                HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Rpc\ServerProtocols
                  ncacn_np        REG_SZ : rpclts1.dll
                  DisplayName: REG_SZ: APINGD
                  Start: REG_DWORD: 0x3
                  Size: REG_DWORD: 128000 (Decimal)
                  Colon    REG_SZ      :x
                """)));

    [Fact]
    public void Capture_pasted_behind_a_mark_and_an_indent_is_read() =>
        Assert.Equal(["A=b@3:22-23"], Values(Query("# C:\\>reg query HKLM\\SYSTEM\\X\n# HKEY_LOCAL_MACHINE\\SYSTEM\\X\n#     A    REG_SZ    b\n")));

    [Theory]
    [InlineData("", "    A    REG_SZ    b", false)]
    [InlineData("", "    A    REG_SZ    b\n    B    REG_SZ    c", true)]
    [InlineData("C:\\>reg query HKLM\\" + Parameters, "    A    REG_SZ    b", true)]
    [InlineData("C:\\>reg query HKLM\\" + Parameters + " /s", "    A    REG_SZ    b", true)]
    [InlineData("c:\\> REG.EXE query \"HKLM\\" + Parameters + "\" /v A", "    A    REG_SZ    b", false)]
    [InlineData("PS C:\\> reg query HKLM\\" + Parameters + " /s /v A", "    A    REG_SZ    b\n    B    REG_SZ    c", false)]
    [InlineData("C:\\>reg query HKLM\\" + Parameters + " /s", "    A    REG_DWORD    ?", false)]
    public void Key_is_whole_unless_one_value_was_asked_for(string command, string values, bool isWhole)
    {
        var document = Query($"{command}\nHKEY_LOCAL_MACHINE\\{Parameters}\n{values}\n");
        Assert.Equal(isWhole, document.IsWhole(ParametersKey));
        Assert.True(document.TryGetKey(ParametersKey, out var line));
        Assert.Equal((1, 0, 20 + Parameters.Length - 1), (document.Text.GetLinePosition(line.Start).Line, document.Text.GetLinePosition(line.Start).Character, line.Length));
    }

    [Fact]
    public void Subkey_that_a_plain_query_only_names_is_captured_but_not_whole()
    {
        var document = Query($"C:\\>reg query HKLM\\{Parameters}\n\nHKEY_LOCAL_MACHINE\\{Parameters}\n    A    REG_SZ    b\n\nHKEY_LOCAL_MACHINE\\{Parameters}\\Interfaces\n");
        Assert.True(document.IsWhole(ParametersKey));
        Assert.False(document.IsWhole(new(Parameters + @"\Interfaces")));
        Assert.Equal(["Interfaces"], document.SubKeyNames(ParametersKey).ToArray());
    }

    [Fact]
    public void Key_of_another_machine_is_found()
    {
        var document = Query($"\\\\EXCH01\\HKEY_LOCAL_MACHINE\\{Parameters}\n    Domain    REG_SZ    example.com\n");
        Assert.True(document.TryGetValue(ParametersKey, "domain", out var domain));
        Assert.Equal((2, 25), (document.Text.GetLinePosition(domain.Value.Start).Line + 1, document.Text.GetLinePosition(domain.Value.Start).Character + 1));
        Assert.Equal("example.com", document.GetValue(domain));
        Assert.Equal(RegistryValueKind.String, document.GetKind(domain));
    }

    [Fact]
    public void Prompt_ends_what_was_printed() =>
        Assert.Equal(["A=b@2:20-21"], Values(Query("HKEY_LOCAL_MACHINE\\SYSTEM\\X\n    A    REG_SZ    b\nC:\\>echo done\n    B    REG_SZ    c\n")));
}
