using ConfigLint.Formats.Services;

namespace ConfigLint.Formats.Tests.Services;

public sealed class ServicesRecognitionTests
{
    private static readonly ServicesFormat Format = new();

    [Theory]
    [InlineData(ServicesSamples.NetStart)]
    [InlineData(ServicesSamples.ServiceConfiguration)]
    [InlineData(ServicesSamples.ServiceQuery)]
    [InlineData(ServicesSamples.TaskList)]
    public void Captures_are_certain_whatever_stands_before_each_line(string text)
    {
        foreach (var prefix in new[] { "", "    ", "# ", "\t", "> " })
            Assert.Equal(Confidence.Certain, Format.Recognize(new("x.txt", prefix + text.ReplaceLineEndings("\n" + prefix))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("environment:\n  SERVICE_NAME: web\n  STATE: production\n")]
    [InlineData("SERVICE_NAME: web\nDISPLAY_NAME: The web\n")]
    [InlineData("Image Name                     PID Session Name        Session#    Mem Usage\n")]
    [InlineData("These Windows are open:\n   one\n")]
    [InlineData("[SC] OpenService FAILED 1060:\n\nThe specified service does not exist as an installed service.\n")]
    public void Other_texts_are_not_recognised(string text) => Assert.Equal(Confidence.None, Format.Recognize(new("services.txt", text)));
}
