using System.Collections.Immutable;

namespace ConfigLint.Engine.Configuration;

/// <summary>Reads <c>configlint.json</c> and goes on behind each mistake, so that one run shows them all.</summary>
internal sealed class ConfigurationReader
{
    private const string ServerName = "server";
    private readonly JsonTokens _json;
    private readonly string _path;
    private readonly string _base;

    private ConfigurationReader(JsonTokens json, string path, string root)
    {
        _json = json;
        _path = path;

        // A file outside the root, which several repositories share, can mean the root only.
        _base = RootDirectory.RelativePath(root, Path.GetDirectoryName(path)!) ?? "";
    }

    /// <summary>Reads a file's text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Absolute; paths in the file are relative to its directory.</param>
    /// <param name="shown">What messages call the file.</param>
    /// <param name="root">Absolute.</param>
    /// <param name="errors">Everything that is wrong with it.</param>
    public static ConfigurationFile Read(string text, string path, string shown, string root, List<string> errors)
    {
        using var json = new JsonTokens(text, shown, errors);
        var reader = new ConfigurationReader(json, path, root);
        var file = new ConfigurationFile { Path = path };
        json.Guard(() => file = reader.ReadFile(file));
        return file;
    }

    private ConfigurationFile ReadFile(ConfigurationFile file)
    {
        if (!_json.TryRead())
        {
            _json.Error("the file is empty: write { }, or delete it");
        }
        else if (!_json.IsObject)
        {
            _json.Error($"the file is {_json.Kind}, not an object: write {{ \"servers\": [\"captures/{{server}}/**\"] }}");
        }
        else
        {
            foreach (var key in _json.Members())
                file = ReadKey(key, file);
            if (_json.TryRead())
                _json.Error("there is more behind the end of the object: delete it");
        }

        return file;
    }

    private ConfigurationFile ReadKey(string key, ConfigurationFile file)
    {
        switch (key)
        {
            case ConfigurationKeys.Schema:
                ReadText(key);
                return file;
            case ConfigurationKeys.Servers:
                return file with { Servers = ReadPatterns(key, ServerName) };
            case ConfigurationKeys.Include:
                return file with { Include = ReadPatterns(key) };
            case ConfigurationKeys.Exclude:
                return file with { Exclude = ReadPatterns(key) };
            case ConfigurationKeys.Formats:
                return file with { Formats = ReadFormats(key) };
            case ConfigurationKeys.Plugins:
                return file with { Plugins = ReadTexts(key, "rules/Acme.Rules.dll", text => new PluginRequest(Path.TrimEndingDirectorySeparator(Path.GetFullPath(text, Path.GetDirectoryName(_path)!)), _json.Place)) };
            case ConfigurationKeys.FailOn:
                return file with { FailOn = ReadFailOn(key) };
            default:
                RefuseKey(key);
                return file;
        }
    }

    private ImmutableArray<GlobPattern> ReadPatterns(string key, string? capture = null) =>
        ReadTexts(key, capture is null ? "captures/old/**" : "captures/{server}/**", text => ToPattern(text, key, capture, _json.Place));

    private GlobPattern? ToPattern(string text, string key, string? capture, string place)
    {
        if (PathPattern.Mistake(text, capture) is { } mistake)
            return Refuse(mistake);
        if (PathPattern.Below(_base, text) is not { } relative)
            return Refuse($"'{text}' leads out of the root, where no capture can be: write it relative to the directory of this file");

        // A name stands anywhere; a pattern for servers says where.
        return new(capture is null && PathPattern.IsName(text) ? PathPattern.Anywhere(text) : relative, capture) { Origin = $"{key} '{text}' in {place}" };

        GlobPattern? Refuse(string message)
        {
            _json.ErrorAt(place, message);
            return null;
        }
    }

    private ImmutableArray<FormatChoice> ReadFormats(string key)
    {
        if (!_json.IsObject)
        {
            _json.Error($"'{key}' is {_json.Kind}, not an object: write \"{key}\": {{ \"captures/**/*.net\": \"ipconfig\" }}");
            _json.Skip();
            return [];
        }

        var formats = ImmutableArray.CreateBuilder<FormatChoice>();
        foreach (var glob in _json.Members())
        {
            var pattern = ToPattern(glob, key, capture: null, _json.KeyPlace);
            if (_json.Text is not { Length: > 0 } id)
            {
                _json.Error($"the format of '{glob}' is {_json.Kind}, not a format's id such as \"ipconfig\"");
                _json.Skip();
            }
            else if (pattern is not null)
            {
                formats.Add(new(pattern, id, _json.Place));
            }
        }

        return formats.ToImmutable();
    }

    private RuleLevel? ReadFailOn(string key)
    {
        if (ReadText(key) is not { } text)
            return null;
        if (FailOnLevel.Names.Contains(text, StringComparer.Ordinal) && FailOnLevel.TryParse(text, out var level))
            return level;

        _json.Error($"there is no level '{text}' to fail on{Nearest(text, FailOnLevel.Names)} The levels are {string.Join(", ", FailOnLevel.Names)}");
        return null;
    }

    private string? ReadText(string key)
    {
        if (_json.Text is { } text)
            return text;

        _json.Error($"'{key}' is {_json.Kind}, not a string");
        _json.Skip();
        return null;
    }

    private ImmutableArray<T> ReadTexts<T>(string key, string example, Func<string, T?> read)
        where T : class
    {
        var values = ImmutableArray.CreateBuilder<T>();
        if (!_json.IsList)
        {
            _json.Error($"'{key}' is {_json.Kind}, not a list: write \"{key}\": [\"{(_json.Text is { Length: > 0 } text ? text : example)}\"]");
            _json.Skip();
            return [];
        }

        foreach (var element in _json.Elements())
        {
            if (string.IsNullOrWhiteSpace(element))
            {
                _json.Error($"'{key}' has {_json.Kind} in its list: write a string such as \"{example}\"");
                _json.Skip();
            }
            else if (read(element) is { } value)
            {
                values.Add(value);
            }
        }

        return values.ToImmutable();
    }

    private void RefuseKey(string key)
    {
        if (MisplacedSetting.IsAboutRules(key))
        {
            MisplacedRules.Refuse(key, _json);
            return;
        }

        _json.KeyError(ConfigurationKeys.Later.Contains(key, StringComparer.Ordinal)
            ? $"'{key}' is not there yet in version {ProductInfo.Version}: delete it"
            : $"there is no key '{key}'{Nearest(key, ConfigurationKeys.All)} The keys are {string.Join(", ", ConfigurationKeys.All)}");
        _json.Skip();
    }

    private static string Nearest(string name, IEnumerable<string> known) => NearestName.Of(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : ".";
}
