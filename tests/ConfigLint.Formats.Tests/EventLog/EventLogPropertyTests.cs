using System.Globalization;
using System.Text;
using System.Xml;
using ConfigLint.Formats.EventLog;
using CsCheck;

namespace ConfigLint.Formats.Tests.EventLog;

/// <summary>What is written is what is read, each id at its own characters; and the scanner reads what <see cref="XmlReader"/> reads.</summary>
public sealed class EventLogPropertyTests
{
    private static readonly EventLogFormat Format = new();

    private static readonly Gen<int> Id = Gen.Int[0, 65_535];
    private static readonly Gen<string> Word = Gen.Char["abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-."].Array[1, 8].Select(characters => "s" + new string(characters));
    private static readonly Gen<string> Words = Word.Array[1, 3].Select(words => string.Join(' ', words));
    private static readonly Gen<string> Computer = Gen.Char["ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"].Array[1, 12].Select(characters => "H" + new string(characters));
    private static readonly Gen<string> AnyText = Gen.Char["ab <>&\"'\n\tä;#x1,]-?!/"].Array[0, 20].Select(characters => new string(characters));
    private static readonly Gen<string> User = OneOf("N/A", @"CORP\jdoe", @"NT AUTHORITY\SYSTEM");
    private static readonly Gen<string> Prefix = OneOf("", "    ", "# ", "\t", "> ");
    private static readonly Gen<string> LineEnd = OneOf("\n", "\r\n", "\r", " \r\n", "\n\n");

    private static readonly Gen<Record> Records = Gen.Select(
        Id, Words, Computer, User, AnyText, AnyText.Array[0, 3], Gen.Int[0, 59], (id, source, computer, user, message, data, minute) => new Record(id, source, computer, user, message, data, minute));

    [Fact]
    public void Xml_gives_back_what_was_written() =>
        Gen.Select(Records.Array[0, 4], Gen.Bool, OneOf("", "e:"), OneOf("\"", "'"), LineEnd).Sample((records, hasRoot, prefix, quote, lineEnd) =>
        {
            var text = new StringBuilder(hasRoot ? $"<{prefix}Events>" : "");
            var starts = new List<int>();
            foreach (var record in records)
            {
                text.Append(lineEnd).Append($"<{prefix}Event xmlns={quote}http://schemas.microsoft.com/win/2004/08/events/event{quote}><{prefix}System>")
                    .Append($"<{prefix}Provider Name = {quote}{Escape(record.Source)}{quote} /><{prefix}EventID Qualifiers={quote}16384{quote}>");
                starts.Add(text.Length);
                text.Append(record.Id.ToString(CultureInfo.InvariantCulture)).Append(CultureInfo.InvariantCulture, $"</{prefix}EventID><{prefix}TimeCreated SystemTime={quote}2001-03-05T07:{record.Minute:00}:12Z{quote}/>")
                    .Append($"<{prefix}Computer>{record.Computer}</{prefix}Computer></{prefix}System><{prefix}EventData>");
                foreach (var data in record.Data)
                    text.Append($"<{prefix}Data>{Escape(data)}</{prefix}Data>");
                text.Append($"</{prefix}EventData><{prefix}RenderingInfo><{prefix}Message>{Escape(record.Message)}</{prefix}Message></{prefix}RenderingInfo></{prefix}Event>");
            }

            var capture = ParsedCapture.Of(Format, text.Append(hasRoot ? $"</{prefix}Events>" : "").ToString());
            var events = capture.Facts(FactKinds.Event);
            Assert.Empty(capture.Errors());
            Assert.Equal(starts, events.Select(e => e.Location.Span.Start));
            Assert.Equal(records.Select(Describe).ToArray(), events.Select(Describe).ToArray());
            Assert.Equal(records.Select(record => new DateTimeOffset(2001, 3, 5, 7, record.Minute, 12, TimeSpan.Zero)), events.Select(e => e.Time!.Value));
        });

    [Fact]
    public void Dumps_give_back_what_was_written() =>
        Gen.Select(Records.Array[0, 5], Gen.Bool, OneOf("\t", ",", " "), Prefix, LineEnd).Sample((records, isUserFirst, separator, prefix, lineEnd) =>
        {
            var text = new StringBuilder();
            var starts = new List<int>();
            foreach (var record in records)
            {
                // A source of several words between blanks, behind the user, is told only by the known names.
                var source = separator is " " && isUserFirst ? record.Source.Split(' ')[0] : record.Source;
                text.Append(prefix).AppendJoin(separator, "4/11/95", $"4:{record.Minute:00}:39 AM", "1", "0", "");
                starts.Add(text.Length);
                text.AppendJoin(separator, record.Id, isUserFirst ? record.User : source, isUserFirst ? source : record.User, record.Computer, "text").Append(lineEnd);
            }

            var capture = ParsedCapture.Of(Format, text.ToString());
            var events = capture.Facts(FactKinds.Event);
            Assert.Equal(starts, events.Select(e => e.Location.Span.Start));
            Assert.Equal(
                records.Select(r => $"{r.Id} {(separator is " " && isUserFirst ? r.Source.Split(' ')[0] : r.Source)} {r.Computer} 4/11/95 4:{r.Minute:00}:39 AM text").ToArray(),
                events.Select(e => $"{e.Value} {e.Source} {e.Computer} {e.TimeAsWritten} {string.Join('|', e.Data)}").ToArray());
        });

    [Fact]
    public void Saved_text_gives_back_what_was_written() =>
        Gen.Select(Records.Array[0, 5], OneOf("Error", "Warning", "Information", "Success Audit", "Failure Audit"), OneOf("None", "(3)", "X.400 Service", "Session Error"), OneOf(" ", "  ", "\t"), Prefix, LineEnd)
            .Sample((records, type, category, separator, prefix, lineEnd) =>
            {
                var text = new StringBuilder();
                var starts = new List<int>();
                foreach (var record in records)
                {
                    text.Append(prefix).AppendJoin(separator, "7/31/97", $"4:{record.Minute:00}:31 PM", record.Source, type, category, "");
                    starts.Add(text.Length);
                    text.AppendJoin(separator, record.Id, record.User, record.Computer, "The description").Append(lineEnd).Append(prefix).Append("  wraps here.").Append(lineEnd);
                }

                var capture = ParsedCapture.Of(Format, text.ToString());
                var events = capture.Facts(FactKinds.Event);
                Assert.Equal(starts, events.Select(e => e.Location.Span.Start));
                Assert.Equal(
                    records.Select(r => $"{r.Id} {r.Source} {r.Computer} 7/31/97 4:{r.Minute:00}:31 PM").ToArray(),
                    events.Select(e => $"{e.Value} {e.Source} {e.Computer} {e.TimeAsWritten}").ToArray());
                Assert.All(events, e => Assert.Equal("The description wraps here.", e.Message));
            });

    [Fact]
    public void Tables_give_back_what_was_written() =>
        Gen.Select(Records.Array[0, 5], OneOf("\t", ",", ";"), OneOf("\n", "\r\n", "\r"), Gen.Bool, Gen.Shuffle(new[] { 0, 1, 2, 3, 4, 5 })).Sample((records, separator, lineEnd, hasTypeLine, order) =>
        {
            string[] names = ["EventID", "Source", "MachineName", "TimeGenerated", "Message", "EntryType"];
            var text = new StringBuilder(hasTypeLine ? "#TYPE Selected.System.Diagnostics.EventLogEntry" + lineEnd : "").AppendJoin(separator, order.Select(i => names[i])).Append(lineEnd);
            var starts = new List<int>();
            foreach (var record in records)
            {
                string[] values = [$"\"{record.Id}\"", $"\"{record.Source}\"", record.Computer, "3/5/2001 8:30:12 AM", $"\"{record.Message.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", "Error"];
                foreach (var i in order)
                {
                    if (i == 0)
                        starts.Add(text.Length);
                    text.Append(values[i]).Append(i == order[^1] ? lineEnd : separator);
                }
            }

            var capture = ParsedCapture.Of(Format, text.ToString());
            var events = capture.Facts(FactKinds.Event);
            Assert.Empty(capture.Errors());
            Assert.Equal(starts, events.Select(e => e.Location.Span.Start));
            Assert.Equal(records.Select(r => $"{r.Id} {r.Source} {r.Computer} {r.Message}").ToArray(), events.Select(e => $"{e.Value} {e.Source} {e.Computer} {e.Message}").ToArray());
        });

    [Fact]
    public void Scanner_reads_what_xml_reader_reads() =>
        Gen.Select(Fragment(3).Array[0, 3], Fragment(3).Array[0, 3], Fragment(2), Fragment(2)).Sample((system, data, message, between) =>
        {
            var text = $"<Events>{between}<Event><System>{string.Concat(system)}<EventID>7</EventID></System><EventData>{string.Concat(data)}<Data>{message}</Data></EventData>"
                + $"<RenderingInfo><Message>{message}</Message></RenderingInfo></Event>{between}</Events>";

            Assert.Equal(Oracle(text), ParsedCapture.Of(Format, text).Facts(FactKinds.Event).Select(e => $"{e.Value}|{e.Message}|{string.Join('|', e.Data)}").ToArray());
        });

    [Fact]
    public void Arbitrary_text_is_read_without_exceptions() =>
        Gen.Select(Gen.Char["<>/!?[]-&;#\"'= \n\r\tEvntIDSysem1:,.N\\"].Array[0, 120].Select(characters => new string(characters)), OneOf(
            "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>", "4/11/95 4:58:39 AM ", "4/11/95,4:58:39 AM,", "EventID,Source,Time\n", "<Event><System><EventID>")).Sample((noise, head) =>
        {
            var capture = ParsedCapture.Of(Format, head + noise + "\n" + head + noise);

            Assert.InRange(capture.ProjectAll(OperatingSystemFamily.Unknown), 0, 200);
        });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    /// <summary>Well-formed content: text, references, CDATA, comments, instructions, elements.</summary>
    private static Gen<string> Fragment(int depth)
    {
        var leaf = Gen.OneOf(
            AnyText.Select(Escape),
            AnyText.Select(text => $"<![CDATA[{text.Replace("]]>", "", StringComparison.Ordinal)}]]>"),
            AnyText.Select(text => $"<!--{text.Replace("-", "", StringComparison.Ordinal)}-->"),
            AnyText.Select(text => $"<?pi {text.Replace("?>", "", StringComparison.Ordinal)}?>"),
            OneOf("<Data/>", "<x y='>'/>", "<x y=\"'/>\"></x >", "&#65;&#x42;&amp;lt;"));
        return depth == 0
            ? leaf
            : Gen.OneOf(leaf, Gen.Select(OneOf("Data", "Other", "EventData", "System", "EventId"), Fragment(depth - 1).Array[0, 2], (name, inner) => $"<{name} a='&lt;'>{string.Concat(inner)}</{name}>"));
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&apos;", StringComparison.Ordinal);

    private static string Describe(Record record) => $"{record.Id} {record.Source} {record.Computer} {record.Message} {record.Data.Length} {string.Join('|', record.Data)}";

    private static string Describe(EventFact record) => $"{record.Value} {record.Source} {record.Computer} {record.Message} {record.Data.Length} {string.Join('|', record.Data)}";

    /// <summary>The same values by the reader of the framework.</summary>
    private static string[] Oracle(string text)
    {
        var document = new XmlDocument { XmlResolver = null, PreserveWhitespace = true };
        using var reader = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        document.Load(reader);
        return
        [
            .. document.DocumentElement!.ChildNodes.OfType<XmlElement>().Where(e => e.Name is "Event").Select(e =>
                string.Join('|', new[] { "System/EventID", "RenderingInfo/Message" }.Select(path => e.SelectSingleNode(path)!)
                    .Concat(e.SelectNodes("EventData/Data")!.Cast<XmlNode>()).Select(node => node.InnerText))),
        ];
    }

    private sealed record Record(int Id, string Source, string Computer, string User, string Message, string[] Data, int Minute);
}
