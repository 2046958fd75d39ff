using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>Edits that put keys into YAML, on lines of their own where their neighbours have some.</summary>
internal static class YamlAdditions
{
    /// <param name="entries">Such as `id: kc-dotek`.</param>
    public static TextEdit Behind(RecordNode record, RecordEntry neighbour, params ReadOnlySpan<string> entries)
    {
        var file = record.Span.File;
        var end = NodeEnd.Of(neighbour);
        if (NodeEnd.IsInBrackets(record)) return new(file.Span(end, 0), ", " + string.Join(", ", entries!));
        return Lines(file, NodeEnd.LineBehind(file, end, neighbour.Key.Span.Column), YamlPlaces.IndentAt(neighbour.Key.Span), entries);
    }

    /// <summary>Before all that the record holds.</summary>
    public static TextEdit First(RecordNode record, params ReadOnlySpan<string> entries)
    {
        var first = record.Entries[0].Key.Span;
        var separator = NodeEnd.IsInBrackets(record) ? ", " : LineEnds.Of(first.File.Text) + YamlPlaces.IndentAt(first);
        return new(first.Part(0, 0), string.Join(separator, entries!) + separator);
    }

    /// <summary>New lines where one starts, or at the end of a file whose last line may lack its end.</summary>
    public static TextEdit Lines(SourceFile file, int at, string indent, params ReadOnlySpan<string> lines)
    {
        var newLine = LineEnds.Of(file.Text);
        var isOpen = at == file.Text.Length && at > 0 && file.Text[at - 1] != '\n';
        var text = indent + string.Join(newLine + indent, lines!);
        return new(file.Span(at, 0), isOpen ? newLine + text : text + newLine);
    }

    /// <summary>A value where none was, or in place of another.</summary>
    public static TextEdit Value(RecordEntry entry, string value)
    {
        var file = entry.Key.Span.File;
        var (start, end) = (entry.Value.Span.Start, NodeEnd.Of(entry.Value));
        if (end > start) return new(file.Span(start, end - start), value);
        var colon = file.Text.IndexOf(':', entry.Key.Span.End);
        return new(file.Span(colon + 1, 0), " " + value);
    }
}
