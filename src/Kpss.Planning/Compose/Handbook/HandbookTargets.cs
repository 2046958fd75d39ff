using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Sources.Pictures;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Compose.Handbook;

/// <summary>Links among the files of the handbook, which lead from chapter to chapter in the one page that it becomes.</summary>
internal sealed class HandbookTargets(IReadOnlyDictionary<string, ChapterFile> chapters, Func<string, byte[]> pictureOf) : IProseTargets
{
    public ChapterFile? Current { get; set; }

    public Inline Lead(string target, Sequence<Inline> inlines)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? target : target[..hash];
        var chapter = file.Length == 0 ? Current : chapters.GetValueOrDefault(file[(file.LastIndexOf('/') + 1)..]);
        if (chapter is null) return new Link(target, inlines);
        if (hash < 0) return new Reference(chapter.Key, inlines);
        return chapter.Headings.TryGetValue(target[(hash + 1)..], out var heading) ? new Reference(heading, inlines) : new Link(target, inlines);
    }

    /// <summary>The handbook has no plan whose items it could refer to.</summary>
    public Inline Compose(ProseReference reference, string before) => new Code($"[[{reference.Id}]]");

    public Picture Picture(ProseFigure figure)
    {
        var content = pictureOf(figure.Target);
        var header = PictureHeader.Of(content) ?? throw new InvalidOperationException($"No picture: {figure.Target}.");
        return new(header.MediaType, Sequence.Of<byte>(content), header.Width, header.Height, figure.AltText);
    }
}
