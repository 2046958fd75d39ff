using System.Text;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

internal static class Stylesheet
{
    private const string Resource = "html/style.css";

    public static void Write(MarkupWriter html, string runningTitle)
    {
        html.Start("style").NewLine();
        html.Raw(Read());
        html.Raw($"@page {{ @top-left {{ content: {Quote(runningTitle)}; }} }}\n");
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

    private static string Read()
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The build left out {Resource}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
