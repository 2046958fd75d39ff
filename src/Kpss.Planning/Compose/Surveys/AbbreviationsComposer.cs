using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>The abbreviations that a document uses, out of all that the register holds.</summary>
internal sealed class AbbreviationsComposer(Sequence<RegisterEntry> register, Typesetter typesetter)
{
    private static readonly Sequence<TableColumn> Columns = [new(22, ColumnAlignment.Start), new(78, ColumnAlignment.Start)];

    /// <param name="texts">All else that the document prints.</param>
    public Sequence<Block> Compose(BlockKey key, IEnumerable<string> texts)
    {
        var used = Used(texts);
        if (used.Count == 0) return [];

        var tableKey = key.Child("tabulka");
        return
        [
            new Table(
                tableKey,
                TableRole.Data,
                [],
                "Abecední seznam zkratek s jejich plným zněním",
                Columns,
                [Cells.HeaderRow(tableKey.Child("zahlavi"), "Zkratka", "Plné znění")],
                used.Map((entry, at) => Row(entry, tableKey.Child($"{at + 1}")))),
        ];
    }

    private Sequence<RegisterEntry> Used(IEnumerable<string> texts)
    {
        var search = new AbbreviationSearch(register.Map(entry => entry.Id));
        foreach (var text in texts) search.Read(text);
        return CzechOrder.Sorted(register.Only(entry => search.HasFound(entry.Id)), entry => entry.Id);
    }

    private TableRow Row(RegisterEntry entry, BlockKey key) =>
        new(0, [Cells.Header(key.Child("1"), typesetter.Set(entry.Id)), Cells.Plain(key.Child("2"), typesetter.Set(entry.Name))]);
}
