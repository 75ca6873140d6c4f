using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Reporting;

/// <summary>Colours for text of ours or text already escaped.</summary>
/// <param name="isOn">Off: text comes out as it is.</param>
internal sealed class TerminalColor(bool isOn)
{
    private const string Reset = "\e[0m";

    public string Strong(string text) => Paint("\e[1m", text);

    public string Faint(string text) => Paint("\e[2m", text);

    public string Accent(string text) => Paint("\e[36m", text);

    public string Level(RuleLevel level, string text) => Paint(
        level switch
        {
            RuleLevel.Error => "\e[1;31m",
            RuleLevel.Warning => "\e[1;33m",
            _ => "\e[1;34m",
        },
        text);

    private string Paint(string color, string text) => isOn ? $"{color}{text}{Reset}" : text;
}
