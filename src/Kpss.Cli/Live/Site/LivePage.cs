using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Markup;

namespace Kpss.Cli.Live.Site;

/// <summary>A built page with the live parts put in. The page itself stays as it is built, byte for byte.</summary>
internal static class LivePage
{
    public static byte[] Of(PreviewPage page, Panel panel, Language language)
    {
        var html = page.Html.Span;
        var head = html.IndexOf("</head>"u8);
        var body = html.LastIndexOf("</body>"u8);
        if (head < 0 || body < head) return html.ToArray();

        var target = new MemoryStream(html.Length + (64 * 1024));
        target.Write(html[..head]);
        Write(target, LiveParts.WriteStyle);
        target.Write(html[head..body]);
        Write(target, writer => LiveParts.WritePanel(writer, page.Version, panel, language));
        target.Write(html[body..]);
        return target.ToArray();
    }

    private static void Write(Stream target, Action<MarkupWriter> write)
    {
        var writer = new MarkupWriter(target);
        write(writer);
        writer.Flush();
    }
}
