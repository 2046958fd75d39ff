namespace Kpss.Planning.Grammar.Shapes;

/// <summary>Yes and no as Czech authors and as YAML write them.</summary>
public static class Flags
{
    public static readonly string[] All = ["ano", "ne"];

    public static readonly string[] Synonyms = ["true", "yes", "false", "no"];

    public static bool? Parse(string text) => text.ToLowerInvariant() switch
    {
        "ano" or "true" or "yes" => true,
        "ne" or "false" or "no" => false,
        _ => null,
    };
}
