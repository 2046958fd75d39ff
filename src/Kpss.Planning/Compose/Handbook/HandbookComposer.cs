using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Compose.Handbook;

/// <summary>Chapters in Markdown as one document, such as a plan becomes.</summary>
public static class HandbookComposer
{
    private const int ContentsDepth = 2;

    private static readonly TypographySettings Typography = new(BindsLetterConjunctions: true, BindsAbbreviations: true);

    /// <param name="report">Takes what is wrong with a chapter; nothing ever is in a handbook that was tested.</param>
    public static Document Compose(HandbookSource source, Report report)
    {
        var chapters = new Dictionary<string, ChapterFile>(StringComparer.Ordinal);
        foreach (var chapter in source.Chapters)
        {
            var text = new FileText(new($"/{chapter.FileName}", chapter.Text));
            chapters.Add(NameOf(chapter), ChapterFile.Of(chapter.FileName, new ProseReader(report).ReadHandbook(text)));
        }

        var targets = new HandbookTargets(chapters, source.PictureOf);
        var prose = ProseComposer.OfHandbook(targets, new(Typography));
        var blocks = new List<Block> { new TableOfContents(PartKeys.Contents, source.ContentsTitle, ContentsDepth) };
        foreach (var chapter in source.Chapters)
        {
            var file = chapters[NameOf(chapter)];
            targets.Current = file;
            blocks.AddRange(prose.Chapter(file.Key, file.Prose, level: 0));
        }

        return new(source.Info, source.TitlePage, blocks.ToSequence());
    }

    private static string NameOf(HandbookChapter chapter) => chapter.FileName[(chapter.FileName.LastIndexOf('/') + 1)..];
}
