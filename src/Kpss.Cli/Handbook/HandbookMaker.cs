using Kpss.Cli.CommandLine;
using Kpss.Cli.Handbook.Reference;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning.Compose.Handbook;

namespace Kpss.Cli.Handbook;

/// <summary>The handbook as a document, from the chapters inside the program and from what the program knows of itself.</summary>
internal static class HandbookMaker
{
    internal static readonly Bilingual Title = new("Příručka kpss", "Handbook of kpss");

    internal static readonly Bilingual Subtitle = new("Od instalace k vydanému plánu", "From the installation to the published plan");

    private static readonly Bilingual Contents = new("Obsah", "Contents");

    /// <summary>When its chapters were written; files that bear a date take this one.</summary>
    private static readonly DateOnly Edition = new(2026, 11, 29);

    private static readonly Bilingual Version = new("Verze programu", "Version of the program");

    public static Document Make(Root root, Language language, Report report)
    {
        var title = Title.In(language);
        var info = new DocumentInfo("prirucka-kpss", title, title, "kpss", Subtitle.In(language), ["kpss"], language == Language.Czech ? "cs-CZ" : "en", Edition);
        var page = new TitlePage("", title, Subtitle.In(language), [new(Version.In(language), ProgramVersion.Current)]);
        var reference = ReferencePages.All.Map(it => new HandbookChapter(it.FileName, it.Text(new(root, language))));
        Sequence<HandbookChapter> chapters = [.. HandbookFiles.Chapters(language), .. reference];
        return HandbookComposer.Compose(new(info, page, Contents.In(language), chapters, HandbookFiles.Picture), report);
    }
}
