namespace ConfigLint.Formats.Tests.EventLog;

/// <summary>Logs as the programs write them; names, times and addresses are made up.</summary>
internal static class EventLogSamples
{
    /// <summary><c>wevtutil qe System /f:xml</c>: one element a line, no root, apostrophes around attributes.</summary>
    public const string Wevtutil =
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Service Control Manager' Guid='{555908d1-a6d7-4695-8e1e-26931d2012f4}' "
        + "EventSourceName='Service Control Manager'/><EventID Qualifiers='16384'>7036</EventID><Version>0</Version><Level>4</Level><Task>0</Task><Opcode>0</Opcode>"
        + "<Keywords>0x8080000000000000</Keywords><TimeCreated SystemTime='2016-06-10T22:28:53.905233700Z'/><EventRecordID>34153</EventRecordID><Correlation/>"
        + "<Execution ProcessID='684' ThreadID='3504'/><Channel>System</Channel><Computer>EXCH03.corp.example</Computer><Security/></System>"
        + "<EventData><Data Name='param1'>Print Spooler</Data><Data Name='param2'>running</Data><Binary>530070006F006F006C00650072002F0034000000</Binary></EventData></Event>\r\n"
        + "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Tcpip'/><EventID Qualifiers='49152'>4199</EventID><Level>2</Level>"
        + "<TimeCreated SystemTime='2016-06-11T01:02:03Z'/><Computer>EXCH03.corp.example</Computer></System><EventData><Data></Data><Data>10.0.0.25</Data></EventData></Event>\r\n";

    /// <summary>Event Viewer, "Save All Events As… Xml", the display information included.</summary>
    public const string Viewer = """
        <?xml version="1.0" encoding="utf-8" standalone="yes"?>
        <Events>
          <Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">
            <System>
              <Provider Name="MSExchangeIMC" />
              <EventID Qualifiers="49156">4067</EventID>
              <Level>2</Level>
              <TimeCreated SystemTime="2001-03-05T07:30:12.000Z" />
              <Channel>Application</Channel>
              <Computer>EXCH02</Computer>
              <Security />
            </System>
            <EventData />
            <RenderingInfo Culture="en-US">
              <Message>The Microsoft Exchange Internet Mail Service cannot start because the TCP/IP domain name was not found during initialization.</Message>
              <Level>Error</Level>
            </RenderingInfo>
          </Event>
          <Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">
            <System>
              <Provider Name="MSExchangeIMC" />
              <EventID Qualifiers="16388">1000</EventID>
              <TimeCreated SystemTime="2001-03-05T09:00:00.500Z" />
              <Computer>EXCH02</Computer>
            </System>
            <EventData>
              <Data>5.5.2650.21</Data>
            </EventData>
            <RenderingInfo Culture="en-US">
              <Message>Build 5.5.2650.21 &lt;ready&gt; &amp; started&#13;&#10;&#x263A;</Message>
            </RenderingInfo>
          </Event>
        </Events>
        """;

    /// <summary><c>dumpel -l application</c>: columns between blanks, source before user.</summary>
    public const string DumpEventLog = """
        C:\>dumpel -l application -m MSExchangeIMC
        1/23/97 8:00:00 AM 1 4 4067 MSExchangeIMC N/A EXCH01
        1/23/97 8:00:01 AM 1 4 4058 MSExchangeIMC N/A EXCH01
        1/23/97 8:30:00 PM 4 1 1000 MSExchangeIMC CORP\exservice EXCH01 Microsoft Exchange Internet Mail Connector 4.0.996.62
        2/1/97 7:00:05 AM 1 0 7000 Service Control Manager NT AUTHORITY\SYSTEM EXCH01 Spooler %%2
        """;

    /// <summary>Event Viewer of Windows NT, "Save As…": descriptions wrap.</summary>
    public const string SavedText = """
        7/31/97 4:15:31 PM MSExchangeMTA Warning Operating System 9221 N/A
        EXCH01 A sockets error 10054 on a WSARecvEx() call was detected. The
        MTA will attempt to recover the sockets connection. Control block index:
        1. [BASE IL TCP/IP DRVR 10 262] (12)

        7/31/97  4:10:00 PM  MSExchangeIMC  Error  Initialization/Termination   4058   N/A
        EXCH01  The Internet Mail Connector cannot start because the
          name resolver cannot be initialized.
        9/24/97 11:34:55 AM SNA APPC Application Warning None 705
        Logon Failed.

        EXPLANATION Connection request failed due to data security.
        """;

    /// <summary><c>Get-EventLog Application | Export-Csv</c>.</summary>
    public const string GetEventLog =
        "#TYPE System.Diagnostics.EventLogEntry#Application/MSExchangeIMC/4067\r\n"
        + "\"EventID\",\"MachineName\",\"Data\",\"Index\",\"Category\",\"CategoryNumber\",\"EntryType\",\"Message\",\"Source\",\"ReplacementStrings\",\"InstanceId\",\"TimeGenerated\",\"TimeWritten\","
        + "\"UserName\",\"Site\",\"Container\"\r\n"
        + "\"4067\",\"EXCH02\",\"System.Byte[]\",\"3365\",\"(4)\",\"4\",\"Error\",\"The \"\"Internet Mail Service\"\" cannot start,\r\nbecause of the domain name.\",\"MSExchangeIMC\","
        + "\"System.String[]\",\"3221491683\",\"3/5/2001 8:30:12 AM\",\"3/5/2001 8:30:12 AM\",,,\r\n"
        + "\"1000\",\"EXCH02\",\"System.Byte[]\",\"3366\",\"(1)\",\"1\",\"Information\",\"Started.\",\"MSExchangeIMC\",\"System.String[]\",\"1073742824\",\"3/5/2001 9:00:00 AM\",\"3/5/2001 9:00:00 AM\",,,\r\n";

    /// <summary>Copies of the detail view of Windows 2000 and Windows NT.</summary>
    public const string DetailView = """
        Event Type: Error
        Event Source: MSExchangeIMC
        Event Category: Internal Processing
        Event ID: 4120
        Date: 1/11/2000
        Time: 3:17:57 PM
        User: N/A
        Computer: EXCH01
        Description:
        In the process of creating a notification of delivery failure to the sender of
        a message, an error occurred.

           Date:       1/12/2000       Event ID:   5705
           Time:       3:18:00 PM      Source:     NETLOGON
           User:       N/A             Type:       Error
           Computer:   BDC1            Category:   None

           Description:

           The change log cache is corrupted.
           Data, Byte:

           000:    02
        """;

    public static readonly IReadOnlyList<string> All = [Wevtutil, Viewer, DumpEventLog, SavedText, GetEventLog, DetailView];
}
