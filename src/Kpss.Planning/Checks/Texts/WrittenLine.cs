using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Checks.Texts;

/// <summary>A text on one line of which the model knows only the neighbourhood, such as the key before it.</summary>
internal sealed class WrittenLine(string value, SourceSpan near) : ITextSource
{
    /// <summary>How far behind its key a text is still looked for.</summary>
    private const int Reach = 4000;

    public string Value => value;

    public SourceSpan Part(int offset, int length)
    {
        if (Find(value) is { } start) return near.File.Span(start + offset, length);
        return FindQuoted() is { } quoted ? near.File.Span(quoted.Start, quoted.Length) : near;
    }

    /// <summary>Between quotes of YAML, a quote within the text is written as two characters.</summary>
    private TextRange? FindQuoted()
    {
        foreach (var written in (string[])[value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), value.Replace("'", "''", StringComparison.Ordinal)])
        {
            if (Find(written) is { } start) return new(start, written.Length);
        }

        return null;
    }

    private int? Find(string written)
    {
        var file = near.File.Text;
        var start = file.IndexOf(written, near.Start, Math.Min(Reach, file.Length - near.Start), StringComparison.Ordinal);
        return start < 0 ? null : start;
    }
}
