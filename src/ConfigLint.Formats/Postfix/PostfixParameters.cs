namespace ConfigLint.Formats.Postfix;

/// <summary>What postconf(5) says of single parameters.</summary>
internal static class PostfixParameters
{
    public const string HostName = "myhostname";
    public const string Domain = "mydomain";

    /// <summary>Where the host name has one label only.</summary>
    public const string DefaultDomain = "localdomain";

    /// <summary>"Not subjected to $name substitutions" when the file is read; their names mean a recipient or a client.</summary>
    public static bool IsUnexpanded(ReadOnlySpan<char> name) => name is
        "mailbox_command" or "forward_path" or "luser_relay" or "command_execution_directory" or "default_rbl_reply"
        or "smtpd_reject_footer" or "postscreen_reject_footer" or "smtpd_expansion_filter" or "postscreen_expansion_filter";

    /// <summary>The value of a parameter that is not set; "" for a name that nobody defines.</summary>
    /// <returns>Null: it depends on the system, or on the version of Postfix.</returns>
    public static string? DefaultOf(ReadOnlySpan<char> name) => name switch
    {
        HostName => null,
        "mail_name" => "Postfix",
        "myorigin" or "smtp_helo_name" or "lmtp_lhlo_name" => "$myhostname",
        "mydestination" => "$myhostname, localhost.$mydomain, localhost",
        "smtpd_banner" => "$myhostname ESMTP $mail_name",
        "local_transport" => "local:$myhostname",
        "virtual_transport" => "virtual",
        "local_recipient_maps" => "proxy:unix:passwd.byname $alias_maps",
        "virtual_alias_domains" => "$virtual_alias_maps",
        "virtual_alias_maps" => "$virtual_maps",
        "virtual_mailbox_domains" => "$virtual_mailbox_maps",
        "inet_interfaces" => "all",
        "relayhost" or "stress" or "virtual_maps" or "virtual_mailbox_maps" or "proxy_interfaces" or "recipient_delimiter" or "transport_maps" or "relay_recipient_maps"
            or "canonical_maps" or "sender_canonical_maps" or "recipient_canonical_maps" or "relocated_maps" or "smtpd_client_restrictions" or "smtpd_helo_restrictions"
            or "smtpd_sender_restrictions" => "",
        _ => BuiltInParameters.Contains(name) ? null : "",
    };
}
