using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;

namespace Kpss.Planning.Review;

/// <summary>How changes call what changed.</summary>
internal static class FactNames
{
    public static readonly FactName Title = new("název", new("název", "title"), Gender.Masculine, IsQuoted: true);
    public static readonly FactName ShortTitle = new("krátký_název", new("krátký název", "short title"), Gender.Masculine, IsQuoted: true);
    public static readonly FactName Introduction = new("úvod", new("úvodní text", "introduction"), Gender.Masculine) { Inside = new("v úvodním textu", "in the introduction") };
    public static readonly FactName Text = new("text", new("text", "the text"), Gender.Masculine) { Inside = new("v textu", "in the text") };
    public static readonly FactName Heading = new("nadpis", new("nadpis", "heading"), Gender.Masculine, IsQuoted: true);
    public static readonly FactName Ancestor = new("navazuje_na", new("vazba na nadřazený plán", "link to the parent plan"), Gender.Feminine, IsQuoted: true);
    public static readonly FactName Kind = new("druh", new("druh", "kind"), Gender.Masculine, IsQuoted: true);
    public static readonly FactName Period = new("období", new("období", "period"), Gender.Neuter);
    public static readonly FactName Parent = new("nadřazený_plán", new("nadřazený plán", "parent plan"), Gender.Masculine, IsQuoted: true);
    public static readonly FactName Previous = new("předchozí_plán", new("předchozí plán", "previous plan"), Gender.Masculine, IsQuoted: true);
    public static readonly FactName Compared = new("plán", new("plán ke srovnání", "plan compared with"), Gender.Masculine, IsQuoted: true);
    public static readonly FactName Folder = new("složka", new("složka plánu", "folder of the plan"), Gender.Feminine, IsQuoted: true);

    /// <summary>A field of the grammar. Its label is the author's, in whatever form; so a word of ours stands before it.</summary>
    public static FactName Of(Field field, PlanGrammar grammar, Bilingual? detail = null)
    {
        if (field.Type == FieldType.Timeframe && detail is null && grammar.Fields.Only(other => other is { Type: FieldType.Timeframe, IsPrinted: true }).Count < 2)
            return new(field.Key, new("termín", "timeframe"), Gender.Masculine);

        var label = field.Label ?? field.Key;
        return field.Type == FieldType.Prose
            ? new(field.Key, new($"text „{label}“", $"text “{label}”"), Gender.Masculine) { Inside = new($"v textu „{label}“", $"in the text “{label}”") }
            : ValueOf(field, detail);
    }

    /// <summary>The value of a field of whatever type.</summary>
    public static FactName ValueOf(Field field, Bilingual? detail = null)
    {
        var label = field.Label ?? field.Key;
        return new(field.Key, new($"údaj „{label}“{Behind(detail?.Czech)}", $"“{label}”{Behind(detail?.English)}"), Gender.Masculine);
    }

    private static string Behind(string? detail) => string.IsNullOrEmpty(detail) ? "" : $" ({detail})";

    /// <summary>Something kpss.yaml or plan.yaml says: told by the name of its key.</summary>
    public static FactName Setting(string key, string czech, string english, Gender gender = Gender.Neuter) => new(key, new(czech, english), gender, IsQuoted: true);

    /// <summary>A label that is printed and that authors know.</summary>
    public static FactName Labelled(string key, string label) => new(key, new($"údaj „{label}“", $"“{label}”"), Gender.Masculine, IsQuoted: true);
}
