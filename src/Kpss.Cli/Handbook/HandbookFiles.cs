using System.Text;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Compose.Handbook;

namespace Kpss.Cli.Handbook;

/// <summary>Chapters and pictures that the program carries inside itself.</summary>
internal static class HandbookFiles
{
    /// <summary>The written chapters, in reading order; generated ones follow them.</summary>
    public static readonly string[] Czech =
    [
        "01-co-je-kpss.md",
        "02-instalace.md",
        "03-prvni-plan.md",
        "04-yaml.md",
        "05-opatreni.md",
        "06-pridavame-a-hledame.md",
        "07-zivy-nahled.md",
        "08-hlaseni-a-opravy.md",
        "09-casti-dokumentu.md",
        "10-sablona-wordu.md",
        "11-pdf.md",
        "12-web.md",
        "13-pripominkovani.md",
        "14-novy-rok.md",
        "15-jiny-tvar-planu.md",
        "16-git-a-ci.md",
        "17-kdyz-neco-nejde.md",
        "18-slovnicek.md",
    ];

    /// <summary>The same, chapter by chapter, with the same steps.</summary>
    public static readonly string[] English =
    [
        "en/01-what-kpss-is.md",
        "en/02-installation.md",
        "en/03-first-plan.md",
        "en/04-yaml.md",
        "en/05-measures.md",
        "en/06-adding-and-finding.md",
        "en/07-live-preview.md",
        "en/08-messages-and-repairs.md",
        "en/09-parts-of-the-document.md",
        "en/10-word-template.md",
        "en/11-pdf.md",
        "en/12-web.md",
        "en/13-commenting.md",
        "en/14-next-year.md",
        "en/15-another-shape.md",
        "en/16-git-and-ci.md",
        "en/17-when-something-fails.md",
        "en/18-glossary.md",
    ];

    public static Sequence<HandbookChapter> Chapters(Language language) =>
        (language == Language.Czech ? Czech : English).Map(name => new HandbookChapter(name, Encoding.UTF8.GetString(Read(name))));

    /// <summary>A picture as a chapter names it, from the folder that the chapter lies in.</summary>
    public static byte[] Picture(string path) => Read(path.StartsWith("../", StringComparison.Ordinal) ? path[3..] : path);

    private static byte[] Read(string path)
    {
        using var stream = typeof(HandbookFiles).Assembly.GetManifestResourceStream("handbook/" + path)
            ?? throw new InvalidOperationException($"The build left out {path}.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
