using System.Text;

namespace Kpss.Rendering.Markdown;

/// <summary>The lines of the file, each behind the marks of the lists and quotations it stands in.</summary>
internal sealed class Lines
{
    private readonly StringBuilder _text = new();
    private string _prefix = "";
    private string? _lead;
    private bool _blankIsDue;

    /// <summary>Puts a blank line before the next line, if there is a next and a line before it.</summary>
    public void Separate() => _blankIsDue = _text.Length > 0 && _lead is null;

    /// <summary>Writes text of one or more lines.</summary>
    public void Write(string text)
    {
        for (var start = 0; ;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                WriteLine(text.AsSpan(start));
                return;
            }

            WriteLine(text.AsSpan(start, end - start));
            start = end + 1;
        }
    }

    /// <summary>Goes into a list item or a quotation.</summary>
    /// <param name="first">Stands before its first line.</param>
    /// <param name="rest">Stands before every other line.</param>
    /// <returns>What <see cref="Leave"/> needs to get out again.</returns>
    public string Enter(string first, string rest)
    {
        WriteDueBlank();
        var outer = _prefix;
        _lead = (_lead ?? _prefix) + first;
        _prefix += rest;
        return outer;
    }

    public void Leave(string outer)
    {
        if (_lead is not null) WriteLine("");
        _prefix = outer;
    }

    public override string ToString() => _text.ToString();

    private void WriteLine(ReadOnlySpan<char> line)
    {
        WriteDueBlank();
        var before = _lead ?? _prefix;
        _lead = null;
        _text.Append(line.IsEmpty ? before.AsSpan().TrimEnd(' ') : before).Append(line).Append('\n');
    }

    private void WriteDueBlank()
    {
        if (!_blankIsDue) return;
        _blankIsDue = false;
        _text.Append(_prefix.AsSpan().TrimEnd(' ')).Append('\n');
    }
}
