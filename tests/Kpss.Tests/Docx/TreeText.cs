using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Tests.Docx;

/// <summary>The words of a document tree in the order in which they are to be read.</summary>
internal static class TreeText
{
    public static IReadOnlyList<string> Words(Document document)
    {
        var page = document.TitlePage;
        List<string> texts = [page.Authority, page.Title, page.Subtitle];
        texts.AddRange(Of(page.Facts));
        texts.AddRange(document.Imprint.Lines.SelectMany(line => new[] { line.Label, PlainText.Of(line.Value) }));
        if (document.Imprint.Funding is { } funding) texts.AddRange([funding.Statement, .. Of(funding.Facts)]);
        foreach (var block in document.Blocks)
        {
            texts.Add(BlockText.Of(Sequence.Of([block])));
            if (block is TableOfContents contents)
                texts.AddRange(Outline.Of(document, contents.Depth).Select(section => PlainText.Of(section.Heading)));
        }

        return texts.SelectMany(DocxText.WordsOf).ToList();
    }

    private static IEnumerable<string> Of(Sequence<Fact> facts) => facts.SelectMany(fact => new[] { fact.Label, fact.Value });
}
