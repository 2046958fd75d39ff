namespace Kpss.Documents.Tree;

/// <summary>The sections of a document in reading order, for contents and navigation.</summary>
public static class Outline
{
    /// <param name="depth">The deepest level listed.</param>
    public static IReadOnlyList<Section> Of(Document document, int depth)
    {
        var sections = new List<Section>();
        Collect(document.Blocks, depth, sections);
        return sections;
    }

    private static void Collect(Sequence<Block> blocks, int depth, List<Section> sections)
    {
        foreach (var block in blocks)
        {
            if (block is not Section section || section.Level > depth) continue;
            sections.Add(section);
            Collect(section.Blocks, depth, sections);
        }
    }
}
