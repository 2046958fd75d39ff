using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Repair.Layout;

/// <summary>Markdown with one sentence a line, so that a change of one sentence is a change of one line.</summary>
internal static class ProseLayout
{
    /// <param name="newLine">The line end of the file.</param>
    /// <returns>The same text where its meaning would change.</returns>
    public static string Format(string text, string newLine)
    {
        var formatted = new StringBuilder(text.Length + 16);
        var at = 0;
        foreach (var paragraph in ProseParagraphs.Of(text))
        {
            if (paragraph.Start < at || paragraph.End > text.Length) return text;
            formatted.Append(text, at, paragraph.Start - at).Append(Laid(text, paragraph, newLine));
            at = paragraph.End;
        }

        var result = formatted.Append(text, at, text.Length - at).ToString();
        return result == text || MeanSame(text, result) ? result : text;
    }

    private static string Laid(string text, ProseLines paragraph, string newLine)
    {
        var written = text[paragraph.Start..paragraph.End];
        var prefix = ContinuationPrefix(text, paragraph.Start);
        var flat = Flat(written, paragraph.Quotations);
        if (PastedMarks.AreIn(flat) || PlainParagraph.Of(flat) is not { } plain) return written;

        var lines = SentenceLines.Of(flat, plain);
        // Lines that hold the right sentences stay as they are indented.
        return lines == flat && !HasStrayLine(written, prefix) ? written : lines.Replace("\n", newLine + prefix, StringComparison.Ordinal);
    }

    /// <summary>What stands before the lines of the paragraph: as before its first, but blanks in the place of list markers.</summary>
    private static string ContinuationPrefix(string text, int start)
    {
        var lineStart = text.AsSpan(0, start).LastIndexOf('\n') + 1;
        var prefix = new StringBuilder(start - lineStart);
        foreach (var c in text.AsSpan(lineStart, start - lineStart)) prefix.Append(c is '>' or '\t' ? c : ' ');
        return prefix.ToString();
    }

    /// <summary>The paragraph as it would stand alone.</summary>
    private static string Flat(string written, int quotations)
    {
        var flat = new StringBuilder(written.Length);
        var lines = written.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].AsSpan();
            // A hard line end may have to stand: spaces at the end are left to Markdown.
            if (line.EndsWith('\r')) line = line[..^1];
            for (var depth = 0; i > 0 && depth < quotations && line.TrimStart(' ') is ['>', ..] quoted; depth++) line = quoted[1..];
            if (i > 0) flat.Append('\n');
            flat.Append(i > 0 ? line.TrimStart(" \t") : line);
        }

        return flat.ToString();
    }

    /// <summary>True when a line stands elsewhere than the first, which Markdown tolerates and readers stumble over.</summary>
    private static bool HasStrayLine(string written, string prefix)
    {
        var lines = written.Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(prefix, StringComparison.Ordinal) || lines[i].Length > prefix.Length && lines[i][prefix.Length] is ' ' or '\t') return true;
        }

        return false;
    }

    public static bool MeanSame(string before, string after) => Read(before) is var (prose, findings) && Read(after) is var (laid, others) && prose == laid && findings == others;

    private static (ProseText Prose, int Findings) Read(string text)
    {
        var report = new Report();
        var prose = new ProseReader(report).Read(new FileText(new("", text)));
        return (prose, report.Count);
    }
}
