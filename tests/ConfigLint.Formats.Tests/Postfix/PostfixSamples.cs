using ConfigLint.Formats.Postfix;

namespace ConfigLint.Formats.Tests.Postfix;

/// <summary>Layouts found in public main.cf files and in postconf's output, with other values.</summary>
internal static class PostfixSamples
{
    /// <summary>As Debian's package writes it.</summary>
    public const string Debian = """
        # See /usr/share/postfix/main.cf.dist for a commented, more complete version


        # Debian specific:  Specifying a file name will cause the first
        # line of that file to be used as the name.  The Debian default
        # is /etc/mailname.
        #myorigin = /etc/mailname

        smtpd_banner = $myhostname ESMTP $mail_name (Debian/GNU)
        biff = no

        # appending .domain is the MUA's job.
        append_dot_mydomain = no

        # TLS parameters
        smtpd_tls_session_cache_database = btree:${data_directory}/smtpd_scache

        myhostname = mail.corp.example
        alias_maps = hash:/etc/aliases
        myorigin = /etc/mailname
        mydestination = $myhostname, mail.corp.example, localhost.corp.example, , localhost
        relayhost = 
        mynetworks = 127.0.0.0/8 [::ffff:127.0.0.0]/104 [::1]/128
        mailbox_command = procmail -a "$EXTENSION"
        recipient_delimiter = +
        inet_interfaces = all

        """;

    /// <summary>Aligned by hand, with lists over lines and a setting that was moved into a comment.</summary>
    public const string ByHand = """
        mydomain        = corp.example
        myhostname      = mx1.$mydomain
        mynetworks      = [::1]/128
                          127.0.0.0/8
        #                 10.0.0.0/8
                          10.20.0.0/16

        smtpd_recipient_restrictions =
            permit_mynetworks
            # no SASL yet
            reject_unauth_destination
        virtual_alias_maps = hash:/etc/postfix/virtual, proxy:mysql:/etc/postfix/sql/aliases.cf
        """;

    /// <summary>With the warning that <c>postconf</c> writes to standard error.</summary>
    public const string PostconfN = """
        [root@mx1 ~]# postconf -n
        alias_database = hash:/etc/aliases
        alias_maps = hash:/etc/aliases
        command_directory = /usr/sbin
        config_directory = /etc/postfix
        debugger_command = PATH=/bin:/usr/bin:/usr/local/bin:/usr/X11R6/bin ddd $daemon_directory/$process_name $process_id & sleep 5
        inet_interfaces = localhost
        mydestination = $myhostname, localhost.$mydomain, localhost
        myhostname = mx1.corp.example
        relayhost =
        unknown_local_recipient_reject_code = 550
        postconf: warning: /etc/postfix/main.cf: unused parameter: smtp_tls_foo=bar
        """;

    /// <summary><c>postconf -nf</c> folds long lines, and somebody pasted it with an indent.</summary>
    public const string Folded = """
            myhostname = mx2.corp.example
            smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated,
                reject_unauth_destination
            smtpd_tls_session_cache_database = btree:${data_directory}/smtpd_scache
            spamfilter_timeout = 30s
        """;

    public static PostfixMainFormat Format { get; } = new();

    public static ParsedCapture Read(string text, string path = "mx1/etc/postfix/main.cf") => new(Format.Parse(SourceText.From(text, path), TestContext.Current.CancellationToken));

    /// <summary>The value of one setting, marked where references are left in it; the path of a file, so that nothing is skipped.</summary>
    public static string Expand(string text, string name = "x")
    {
        var fact = Read(text).Facts(FactKinds.MailSetting).Single(setting => string.Equals(setting.Name, name, StringComparison.Ordinal));
        return fact.IsUnresolved ? fact.Value + " (unresolved)" : fact.Value;
    }
}
