using System.Xml.Linq;
using Kpss.Rendering.Charts;

namespace Kpss.Tests.Charts;

internal static class Svg
{
    public static string TextOf(Drawing drawing)
    {
        using var file = new MemoryStream();
        SvgWriter.Write(drawing, file);
        return System.Text.Encoding.UTF8.GetString(file.ToArray());
    }

    public static XElement Of(Drawing drawing) => XElement.Parse(TextOf(drawing));

    public static XName Name(string name) => XName.Get(name, "http://www.w3.org/2000/svg");
}
