namespace ConfigLint.Engine.Configuration;

/// <summary>Reads levels and options of rules out of <c>configlint.json</c>, each for the line that it has to become, so that moving them is a matter of copying.</summary>
internal static class MisplacedRules
{
    /// <summary>One error for each level and option below a key; the reader stands at the key's value, and behind it afterwards.</summary>
    public static void Refuse(string key, JsonTokens json)
    {
        var (place, isAny) = (json.KeyPlace, false);
        if (MisplacedSetting.IsRuleId(key))
        {
            isAny = RefuseRule(key, json);
        }
        else if (json.IsObject)
        {
            foreach (var rule in json.Members())
            {
                if (MisplacedSetting.IsRuleId(rule))
                    isAny |= RefuseRule(rule, json);
                else
                    json.Skip();
            }
        }
        else
        {
            json.Skip();
        }

        if (!isAny)
            json.ErrorAt(place, MisplacedSetting.Of(key));
    }

    private static bool RefuseRule(string ruleId, JsonTokens json)
    {
        if (!json.IsObject)
            return RefuseValue(ruleId, member: null, json);

        var isAny = false;
        foreach (var member in json.Members())
            isAny |= RefuseValue(ruleId, member, json);
        return isAny;
    }

    private static bool RefuseValue(string ruleId, string? member, JsonTokens json)
    {
        if (json.Scalar is { } value)
        {
            json.KeyError(MisplacedSetting.Of(ruleId, member, value));
            return true;
        }

        json.Skip();
        return false;
    }
}
