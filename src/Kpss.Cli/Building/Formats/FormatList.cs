using Kpss.Cli.Building.Pdf;
using Kpss.Documents;
using Kpss.Rendering;
using Kpss.Rendering.Docx;

namespace Kpss.Cli.Building.Formats;

public static class FormatList
{
    /// <summary>Every built-in format, in the order of the help.</summary>
    public static Sequence<IFormat> BuiltIn()
    {
        var formats = Renderers.All.Map(IFormat (renderer) => new OnceFormat(renderer is DocxRenderer ? new WordFormat() : new RenderedFormat(renderer)));
        return [.. formats, new PdfFormat(word: Named("docx", formats), web: Named("html", formats))];
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
