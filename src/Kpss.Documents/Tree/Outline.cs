namespace Kpss.Documents.Tree;

/// <summary>The sections of a document in reading order, for contents and navigation.</summary>
public static class Outline
{
    /// <param name="depth">The deepest level listed.</param>
    public static IEnumerable<Section> Of(Document document, int depth) => Within(document.Blocks, depth);

    private static IEnumerable<Section> Within(Sequence<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            if (block is not Section section || section.Level > depth) continue;
            yield return section;
            foreach (var inner in Within(section.Blocks, depth)) yield return inner;
        }
    }
}
