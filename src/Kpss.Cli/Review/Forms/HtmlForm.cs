using System.Text;
using Kpss.Documents.Changes;
using Kpss.Rendering.Html.Changes;

namespace Kpss.Cli.Review.Forms;

/// <summary>Changes as one page to read, print or hand on.</summary>
internal static class HtmlForm
{
    public static void Write(ChangeReport report, TextWriter target)
    {
        using var page = new MemoryStream();
        ChangePage.Render(report, page);
        target.Write(Encoding.UTF8.GetString(page.GetBuffer().AsSpan(0, (int)page.Length)));
    }
}
