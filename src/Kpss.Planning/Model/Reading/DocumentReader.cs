using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Prose;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads a document that kpss built as Markdown, so that building it again gives the same.</summary>
internal sealed class DocumentReader(FileReader files, Report report)
{
    /// <returns>Null when there is nothing to take over; the report says why.</returns>
    public DocumentPart? Read(ScalarNode mention)
    {
        if (files.Markdown(mention) is not { } source) return null;

        var before = report.Count;
        var blocks = files.Prose.ReadDocument(source).Blocks;
        var start = IndexOf<ProseAnchor>(blocks);
        if (start == blocks.Count)
        {
            // What could not be read may have been the anchors.
            if (report.Count == before) report.Add(BadDocument.WithoutAnchors(mention.Span, WorkspacePaths.NameOf(mention.Value.Trim())));
            return null;
        }

        Sequence<ProseBlock> body = [.. blocks.AsSpan()[start..Math.Max(start, IndexOf<ProseRule>(blocks))]];
        ReportSameAnchors(body);
        return new(new(body), ContentsDepth(blocks.AsSpan()[..start]));
    }

    private static int IndexOf<T>(Sequence<ProseBlock> blocks)
    {
        var at = 0;
        while (at < blocks.Count && blocks[at] is not T) at++;
        return at;
    }

    private void ReportSameAnchors(Sequence<ProseBlock> body)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in body)
        {
            if (block is ProseAnchor anchor && !names.Add(anchor.Name)) report.Add(BadDocument.SameAnchor(anchor.Place.Span, anchor.Name));
        }
    }

    /// <summary>The contents are the list right before the text.</summary>
    private static int ContentsDepth(ReadOnlySpan<ProseBlock> front) => front is [.., ProseList contents] ? DepthOf(contents) : 0;

    private static int DepthOf(ProseList list)
    {
        var deepest = 0;
        foreach (var item in list.Items)
        {
            if (item.Blocks is [.., ProseList inner]) deepest = Math.Max(deepest, DepthOf(inner));
        }

        return deepest + 1;
    }
}
