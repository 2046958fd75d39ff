using Kpss.Planning.Sources;

namespace Kpss.Planning.Grammar;

/// <summary>A template of what is printed of an item, with `{číslo}` and `{název}`.</summary>
internal static class PrintTemplate
{
    /// <returns>The template with its placeholders spelt in full, or the first one that there is not.</returns>
    public static (string Text, string? Unknown) Read(string template)
    {
        var text = "";
        for (var at = 0; ;)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0) return (text + template[at..], null);

            var written = template[open..(close + 1)];
            if (Placeholder(written) is not { } placeholder) return (template, written);
            text += template[at..open] + placeholder;
            at = close + 1;
        }
    }

    private static string? Placeholder(string written) => Words.Fold(written) switch
    {
        "{cislo}" => HeadingPattern.Number,
        "{nazev}" => HeadingPattern.Title,
        _ => null,
    };
}
