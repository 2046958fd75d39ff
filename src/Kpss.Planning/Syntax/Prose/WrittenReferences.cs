using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;
using Markdig.Syntax;
using SourceSpan = Kpss.Documents.Diagnostics.SourceSpan;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>`[[id]]` or `[[id|text]]` as it stands in a file.</summary>
/// <param name="Content">What stands between the brackets.</param>
public sealed record WrittenReference(SourceSpan Place, string Content);

/// <summary>Finds the references of a source: in prose, not in comments and code.</summary>
public static class WrittenReferences
{
    public static List<WrittenReference> In(SourceFile file)
    {
        var found = new List<WrittenReference>();
        if (!file.Text.Contains("[[", StringComparison.Ordinal)) return found;
        if (file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) Collect(new FileText(file), found);
        else if (YamlReader.Read(file, new Report()).Root is { } root) Collect(root, found);
        return found;
    }

    private static void Collect(SyntaxNode node, List<WrittenReference> found)
    {
        switch (node)
        {
            case ScalarNode text:
                Collect((ITextSource)text, found);
                break;
            case ListNode list:
                foreach (var item in list.Items) Collect(item, found);
                break;
            case RecordNode record:
                foreach (var entry in record.Entries) Collect(entry.Value, found);
                break;
        }
    }

    private static void Collect(ITextSource source, List<WrittenReference> found)
    {
        if (!source.Value.Contains("[[", StringComparison.Ordinal) || ProseParagraphs.Parse(source.Value) is not { } document) return;
        foreach (var reference in document.Descendants<ReferenceInline>())
        {
            var place = source.Part(reference.Span.Start, reference.Span.Length);
            if (reference.IsComplete && place.Text is ['[', '[', .., ']', ']']) found.Add(new(place, reference.Content));
        }
    }
}
