using Kpss.Documents;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Building.Office;

/// <summary>Any browser of the Chromium family, without a window and with a profile of its own.</summary>
internal static class Browser
{
    public static readonly ProgramPlaces Places = new(
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
        ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe", "Chromium/Application/chrome.exe"],
        [
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        ]);

    /// <summary>In the browser's sandbox where it has one: in containers and for root it doesn't start, and the page is our own and loads nothing.</summary>
    public static PdfResult ToPdf(IWorld world, string program, ReadOnlyMemory<byte> html)
    {
        var result = Printing(program, []).Run(world, html);
        return result.Pdf is null ? Printing(program, ["--no-sandbox"]).Run(world, html) : result;
    }

    private static Conversion Printing(string program, Sequence<string> further) => new(
        "Chromium",
        program,
        "dokument.html",
        folder =>
        [
            "--headless=new",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-extensions",
            .. further,
            $"--user-data-dir={folder}/profile",
            "--no-pdf-header-footer",
            "--generate-pdf-document-outline",
            $"--print-to-pdf={folder}/dokument.pdf",
            new Uri($"{folder}/dokument.html").AbsoluteUri,
        ]);
}
