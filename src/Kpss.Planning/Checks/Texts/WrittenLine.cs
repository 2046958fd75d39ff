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
        var file = near.File.Text;
        var start = file.IndexOf(value, near.Start, Math.Min(Reach, file.Length - near.Start), StringComparison.Ordinal);
        return start < 0 ? near : near.File.Span(start + offset, length);
    }
}
