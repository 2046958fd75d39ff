using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Planning.Compose.Handbook;

/// <summary>What the handbook is made of.</summary>
/// <param name="PictureOf">Gives the bytes of a picture by the path that a chapter shows it under.</param>
public sealed record HandbookSource(
    DocumentInfo Info,
    TitlePage TitlePage,
    string ContentsTitle,
    Sequence<HandbookChapter> Chapters,
    Func<string, byte[]> PictureOf);

/// <param name="FileName">`05-yaml.md`: other chapters link to it, and its name without number and extension is the chapter's own.</param>
/// <param name="Text">Markdown that begins with the chapter's `# title`.</param>
public sealed record HandbookChapter(string FileName, string Text);
