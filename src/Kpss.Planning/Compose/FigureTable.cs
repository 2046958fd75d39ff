using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Planning.Compose;

/// <summary>A small table of figures. A column that no row fills isn't printed.</summary>
internal sealed class FigureTable(Sequence<FigureColumn> columns)
{
    private readonly List<string[]> _rows = [];
    private string[]? _total;

    public int RowCount => _rows.Count;

    public void Add(params string[] cells) => _rows.Add(cells);

    /// <param name="sum">Stands in the last column.</param>
    public void AddTotal(string label, string sum)
    {
        _total = new string[columns.Count];
        Array.Fill(_total, "");
        _total[FirstFilled()] = label;
        _total[^1] = sum;
    }

    public Table Compose(BlockKey key, string description, Typesetter typesetter)
    {
        var filled = new List<int>();
        for (var at = 0; at < columns.Count; at++)
        {
            if (IsFilled(at)) filled.Add(at);
        }

        var header = new string[columns.Count];
        for (var at = 0; at < header.Length; at++) header[at] = columns[at].Title;
        var rows = new List<TableRow>(_rows.Count + 1);
        foreach (var row in _rows) rows.Add(Row(key.Child($"{rows.Count + 1}"), row, filled, isHeader: false, typesetter));
        if (_total is not null) rows.Add(Row(key.Child("celkem"), _total, filled, isHeader: false, typesetter));
        return new(
            key,
            TableRole.Data,
            [],
            description,
            filled.Map(at => new TableColumn(columns[at].Weight, columns[at].Alignment)),
            [Row(key.Child("zahlavi"), header, filled, isHeader: true, typesetter)],
            rows.ToSequence());
    }

    private int FirstFilled()
    {
        var at = 0;
        while (at < columns.Count - 2 && !IsFilled(at)) at++;
        return at;
    }

    private bool IsFilled(int column) => _rows.Exists(row => row[column].Length > 0);

    private static TableRow Row(BlockKey key, string[] cells, List<int> filled, bool isHeader, Typesetter typesetter) => new(
        0,
        filled.Map((column, at) => new TableCell(
            isHeader || at == 0,
            1,
            cells[column].Length == 0 ? [] : [typesetter.Line(key.Child($"{column + 1}"), cells[column])])));
}

internal sealed record FigureColumn(string Title, int Weight, ColumnAlignment Alignment);
