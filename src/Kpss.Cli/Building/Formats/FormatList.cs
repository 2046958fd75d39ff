using Kpss.Cli.Building.Pdf;
using Kpss.Documents;
using Kpss.Rendering;

namespace Kpss.Cli.Building.Formats;

public static class FormatList
{
    /// <summary>Every built-in format, in the order of the help.</summary>
    public static Sequence<IFormat> BuiltIn()
    {
        var rendered = Renderers.All.Map(IFormat (renderer) => new OnceFormat(new RenderedFormat(renderer)));
        return [.. rendered, new PdfFormat(word: Named("docx", rendered), web: Named("html", rendered))];
    }

    private static IFormat Named(string name, Sequence<IFormat> formats)
    {
        foreach (var format in formats)
        {
            if (format.Name == name) return format;
        }

        throw new InvalidOperationException($"There is no format {name}.");
    }
}
