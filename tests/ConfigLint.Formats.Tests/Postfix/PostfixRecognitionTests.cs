namespace ConfigLint.Formats.Tests.Postfix;

public sealed class PostfixRecognitionTests
{
    [Theory]
    [InlineData(PostfixSamples.Debian)]
    [InlineData(PostfixSamples.ByHand)]
    [InlineData("# nothing but comments in the first 4,096 characters\n")]
    [InlineData("myhostname mail.example\nbiff=no\n")]
    [InlineData("myhostname mail.example\n# the rest stands behind the first 4,096 characters\n")]
    [InlineData("")]
    public void The_file_name_is_certain(string text)
    {
        Assert.Equal(Confidence.Certain, PostfixSamples.Format.Recognize(new("mx1/etc/postfix/main.cf", text)));
        Assert.Equal(Confidence.Certain, PostfixSamples.Format.Recognize(new("mx1/MAIN.CF", text)));
    }

    /// <summary>Veritas Cluster Server.</summary>
    [Fact]
    public void Another_product_has_a_file_of_that_name() =>
        Assert.Equal(Confidence.None, PostfixSamples.Format.Recognize(new("db1/main.cf", "include \"types.cf\"\n\ncluster db (\n\tUserNames = { admin = x }\n\tAdministrators = { admin }\n\t)\n\nsystem db1 (\n\t)\n")));

    [Theory]
    [InlineData(PostfixSamples.PostconfN, Confidence.Likely)]
    [InlineData(PostfixSamples.Folded, Confidence.Likely)]
    [InlineData("2bounce_notice_recipient = postmaster\naccess_map_defer_code = 450\naccess_map_reject_code = 554\n", Confidence.Likely)]
    [InlineData("$ postconf myhostname\nmyhostname = mail.corp.example\n", Confidence.Likely)]
    [InlineData("myhostname = mail.corp.example\nmydomain = corp.exam", Confidence.Likely)]
    [InlineData("myhostname = mail.corp.example\nmydom", Confidence.Possible)]
    [InlineData("relayhost =\n", Confidence.Possible)]
    [InlineData("myhostname = mail.corp.example\nspam_filter = a\nspam_limit = b\n", Confidence.None)]
    [InlineData("$ postconf -d\nmyhostname = mail.corp.example\nbiff = yes\n", Confidence.None)]
    [InlineData("myhostname=mail.corp.example\nbiff=no\n", Confidence.None)]
    [InlineData("[mail]\nmyhostname = mail.corp.example\nbiff = no\n", Confidence.None)]
    [InlineData("name = x\nmyhostname = mail.corp.example\nbiff = no\n", Confidence.None)]
    [InlineData("myhostname = mail.corp.example\nbiff = no\n\nHost Name: mail\n", Confidence.None)]
    [InlineData("", Confidence.None)]
    public void Output_of_postconf_is_known_by_its_names(string text, Confidence expected) => Assert.Equal(expected, PostfixSamples.Format.Recognize(new("mx1/postconf.txt", text)));
}
