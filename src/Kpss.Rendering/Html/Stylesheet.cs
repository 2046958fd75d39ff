using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

internal static class Stylesheet
{
    // In the order in which they build on each other; paper comes last and overrules the screen.
    private static readonly string[] Parts = ["style.css", "tools.css", "charts.css", "code.css", "wide.css", "print.css"];

    // The style says it in Czech.
    private const string EnglishPageNumber = """@page { @bottom-right { content: "Page " counter(page) " of " counter(pages); } }""" + "\n";

    public static void Write(MarkupWriter html, string runningTitle, Language language)
    {
        html.Start("style").NewLine();
        foreach (var part in Parts) html.Raw(Asset.Read(part)).NewLine();
        html.Raw($"@page {{ @top-left {{ content: {Quote(runningTitle)}; }} }}\n");
        if (language == Language.English) html.Raw(EnglishPageNumber);
        html.EndLine();
    }

    /// <summary>A CSS string that can end neither itself nor the style element around it.</summary>
    internal static string Quote(string value)
    {
        var css = new StringBuilder("\"", value.Length + 2);
        foreach (var c in value)
        {
            if (c is '"' or '\\' or '<' or '&' or < ' ') css.Append('\\').Append(((int)c).ToString("x", null)).Append(' ');
            else css.Append(c);
        }

        return css.Append('"').ToString();
    }
}
