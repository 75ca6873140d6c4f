namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>Why the mail connector cannot listen on its port.</summary>
internal enum ListenerFault
{
    /// <summary>Event 4007 with error 10048: another program listens there (KB Q222553).</summary>
    PortTaken,

    /// <summary>Event 4007 with error 10050: the client of Microsoft Proxy Server is in the way (KB Q203116, Q193928).</summary>
    ProxyClient,

    /// <summary>Event 4003 with error 11004, and 4020: the proxy client over a damaged TCP/IP (KB Q268643).</summary>
    DamagedProtocol,
}
