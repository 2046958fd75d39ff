using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Repair.Layout;

/// <summary>Which lines of a record belong to which of its entries. Lines count from 0.</summary>
internal sealed class EntryLines
{
    private readonly int[] _keys;
    private readonly int[] _leads;

    /// <param name="from">The first line that belongs to the record, be it a comment.</param>
    /// <param name="to">The line behind its last.</param>
    public EntryLines(FileLines lines, RecordNode record, int from, int to)
    {
        var first = record.Entries[0].Key.Span;
        Column = first.Column - 1;
        _keys = [.. record.Entries.Select(entry => entry.Key.Span.Line - 1)];
        _leads = new int[_keys.Length];
        _leads[0] = HeaderEnd = Up(lines, _keys[0], from, takesBlanks: false);
        for (var i = 1; i < _keys.Length; i++) _leads[i] = Up(lines, _keys[i], _keys[i - 1] + 1, takesBlanks: true);
        TailStart = Up(lines, to, _keys[^1] + 1, takesBlanks: true);
        FirstPrefix = lines[_keys[0]].Text[..Column];
        DashColumn = FirstPrefix.Contains('-', StringComparison.Ordinal) ? FirstPrefix.IndexOf('-', StringComparison.Ordinal) : Column;
    }

    /// <summary>Blanks before the keys.</summary>
    public int Column { get; }

    /// <summary>What stands before the first key: blanks, or the dash of a list.</summary>
    public string FirstPrefix { get; }

    public int DashColumn { get; }

    /// <summary>Behind what stands above the record as a whole: comments with a blank line under them.</summary>
    public int HeaderEnd { get; }

    /// <summary>Where comments begin that follow the last entry.</summary>
    public int TailStart { get; }

    public int LeadStart(int entry) => _leads[entry];

    public int KeyLine(int entry) => _keys[entry];

    public int End(int entry) => entry + 1 < _keys.Length ? _leads[entry + 1] : TailStart;

    private int Up(FileLines lines, int line, int least, bool takesBlanks)
    {
        while (line > least && (lines[line - 1].IsCommentAt(Column) || takesBlanks && (lines[line - 1].IsBlank || lines[line - 1].EndsDocument))) line--;
        return line;
    }
}
