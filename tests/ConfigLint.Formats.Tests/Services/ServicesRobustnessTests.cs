using System.Text;
using ConfigLint.Formats.Services;
using CsCheck;

namespace ConfigLint.Formats.Tests.Services;

public sealed class ServicesRobustnessTests
{
    private const int Large = 1_000_000;

    private static readonly ServicesFormat Format = new();
    private static readonly Gen<string> Name = Gen.Char["ABCDEFGHabcdefgh0123456789$_"].Array[1, 12].Select(characters => "S" + new string(characters));
    private static readonly Gen<string> LineEnd = Gen.Int[0, 3].Select(index => new[] { "\n", "\r\n", "\r", "  \n" }[index]);

    private static readonly string[] StartWords = ["BOOT_START", "SYSTEM_START", "AUTO_START", "DEMAND_START", "DISABLED"];

    [Theory]
    [InlineData(ServicesSamples.NetStart)]
    [InlineData(ServicesSamples.ServiceConfiguration)]
    [InlineData(ServicesSamples.ServiceQuery)]
    [InlineData(ServicesSamples.TaskList)]
    public void Every_cut_and_every_tail_of_a_capture_is_read(string text)
    {
        for (var position = 0; position <= text.Length; position++)
        {
            var head = ParsedCapture.Of(Format, text[..position]);
            var tail = ParsedCapture.Of(Format, text[position..]);

            Assert.InRange(head.ProjectAll(OperatingSystemFamily.Unknown), 0, 3 * head.Document.Text.LineCount);
            Assert.InRange(tail.ProjectAll(OperatingSystemFamily.Unknown), 0, 3 * tail.Document.Text.LineCount);
            Assert.InRange(head.Document.Errors.Length, 0, 1);
        }
    }

    [Theory]
    [InlineData("SERVICE_NAME: x\nDEPENDENCIES : a\n", "  : b\n", 1)]
    [InlineData("SERVICE_NAME: ", "x", 1)]
    [InlineData("SERVICE_NAME: x\n", "A", 1)]
    [InlineData("SERVICE_NAME: x\nSTATE : ", "4 ", 1)]
    [InlineData("", "SERVICE_NAME: x\n", 62_500)]
    [InlineData("These Windows services are started:\n", " aaaaaaaa\n", 100_000)]
    [InlineData("Image Name PID Services\n", "a 1 ", 1)]
    [InlineData("Image Name PID Services\n", "a 1", 0)]
    [InlineData("Image Name PID Services\n", "1", 0)]
    [InlineData("Image Name PID Services\na 1 ", "bbbbbbbbb,", 100_000)]
    [InlineData("Image Name PID Services\na 1 b,\n", "cccccccc,\n", 100_001)]
    [InlineData("", "[SC] \n", 0)]
    public void Large_texts_are_read_in_linear_time(string head, string repeated, int services)
    {
        var capture = ParsedCapture.Of(Format, head + string.Concat(Enumerable.Repeat(repeated, Large / repeated.Length)));

        Assert.Equal(services, capture.ProjectAll(OperatingSystemFamily.Unknown));
    }

    [Fact]
    public void A_long_name_with_many_fields_does_not_multiply()
    {
        var name = new string('S', Large / 2);
        var capture = ParsedCapture.Of(Format, "SERVICE_NAME: " + name + "\n" + string.Concat(Enumerable.Repeat("STATE : 4\n", Large / 20)));
        var service = Assert.Single(capture.Facts(FactKinds.Service));

        Assert.Equal(new TextSpan("SERVICE_NAME: ".Length, name.Length), service.Location.Span);
        Assert.Equal(ServiceRunState.Running, service.State);
    }

    [Fact]
    public void Service_control_gives_back_what_was_printed() =>
        Gen.Select(Name, Gen.Int[0, 4], Gen.Bool, Gen.Int[1, 4], Name.Array[0, 4], LineEnd).Array[0, 5].Sample(services =>
        {
            var text = new StringBuilder();
            var expected = new List<string>();
            foreach (var (name, startType, isDelayed, state, dependencies, lineEnd) in services)
            {
                text.Append("SERVICE_NAME: ").Append(name).Append(lineEnd).Append("        STATE              : ").Append(state).Append("  ANY").Append(lineEnd);
                text.Append("        START_TYPE         : ").Append(startType).Append("   ");
                expected.Add($"{text.Length} {name} {(ServiceStartType)startType} {isDelayed} {StateOf(state)} {string.Join('/', dependencies)}");
                text.Append(StartWords[startType]).Append(isDelayed ? "  (DELAYED)" : "").Append(lineEnd);
                text.Append("        DEPENDENCIES       : ").AppendJoin(lineEnd + "                           : ", dependencies).Append(lineEnd);
            }

            var facts = ParsedCapture.Of(Format, text.ToString()).Facts(FactKinds.Service);
            Assert.Equal(expected, facts.ConvertAll(service =>
                $"{service.Location.Span.Start} {service.Value} {service.StartType} {service.IsDelayed} {service.State} {string.Join('/', service.DependsOn)}"));
        });

    [Fact]
    public void Lists_give_back_what_was_printed() =>
        Gen.Select(Name.Array[0, 6], Name.Array[1, 6].Array[0, 4], LineEnd).Sample((started, processes, lineEnd) =>
        {
            var text = new StringBuilder("These Windows services are started:").Append(lineEnd).Append(lineEnd);
            var expected = new List<string>();
            void Add(string name)
            {
                expected.Add($"{text.Length} {name} Running");
                text.Append(name);
            }

            foreach (var name in started)
            {
                text.Append("   ");
                Add(name);
                text.Append(lineEnd);
            }

            text.Append(lineEnd).Append("The command completed successfully.").Append(lineEnd);
            text.Append("Image Name                     PID Services").Append(lineEnd).Append("========================= ======== ====").Append(lineEnd);
            foreach (var process in processes)
            {
                text.Append("svchost.exe                    816 ");
                for (var i = 0; i < process.Length; i++)
                {
                    text.Append(i == 0 ? "" : i % 3 == 0 ? "," + lineEnd + new string(' ', 35) : ", ");
                    Add(process[i]);
                }

                text.Append(lineEnd);
            }

            var facts = ParsedCapture.Of(Format, text.ToString()).Facts(FactKinds.Service);
            Assert.Equal(expected, facts.ConvertAll(service => $"{service.Location.Span.Start} {service.Value} {service.State}"));
        });

    [Fact]
    public void Arbitrary_text_is_read_without_exceptions() =>
        Gen.Char[" :=,\n\r\t(#4A_a"].Array[0, 200].Select(characters => new string(characters)).Sample(noise =>
        {
            foreach (var head in new[] { "SERVICE_NAME: x\n", "These Windows services are started:\n", "Image Name   PID Services\n" })
                Assert.InRange(ParsedCapture.Of(Format, head + noise).ProjectAll(OperatingSystemFamily.Unknown), 0, 300);
        });

    private static ServiceRunState StateOf(int number) => number switch
    {
        1 => ServiceRunState.Stopped,
        2 => ServiceRunState.StartPending,
        3 => ServiceRunState.StopPending,
        _ => ServiceRunState.Running,
    };
}
