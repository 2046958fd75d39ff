using Kpss.Documents;
using Kpss.Rendering;

namespace Kpss.Cli.Building.Formats;

public static class FormatList
{
    /// <summary>Every built-in format, in the order of the help.</summary>
    public static Sequence<IFormat> BuiltIn() => [new WordFormat(), .. Renderers.Alone.Map(IFormat (renderer) => new RenderedFormat(renderer))];
}
