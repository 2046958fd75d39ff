using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>An index: each entry of a register with the items that name it.</summary>
internal sealed class IndexComposer(Plan plan, WorkspaceIndex index, ItemNames names, Typesetter typesetter)
{
    private static readonly Sequence<TableColumn> Columns = [new(35, ColumnAlignment.Start), new(65, ColumnAlignment.Start)];

    public Sequence<Block> Compose(IndexPart part, BlockKey key)
    {
        var uses = RegisterUses.Of(plan, index, part.Kind);
        if (uses.Count == 0) return [];

        var tableKey = key.Child("tabulka");
        var description = part.Kind switch
        {
            TargetKind.Actor => "Abecední seznam subjektů; u každého položky plánu, na kterých se podílí",
            TargetKind.TargetGroup => "Abecední seznam cílových skupin; u každé položky plánu, které jí pomáhají",
            _ => "Abecední seznam služeb; u každé položky plánu, kterých se týká",
        };
        return
        [
            new Table(
                tableKey,
                TableRole.Data,
                [],
                typesetter.Set(description),
                Columns,
                [Cells.HeaderRow(tableKey.Child("zahlavi"), FirstLetter.Capital(RegisterKind.Of(part.Kind).One.Czech), "V plánu")],
                uses.Map(use => Row(use, tableKey.Child(use.Entry.Id)))),
        ];
    }

    private TableRow Row(RegisterUse use, BlockKey key)
    {
        var name = typesetter.Set(FirstLetter.Capital(use.Entry.Name));
        return new(0, [Cells.Header(key.Child("nazev"), name), Cells.Lines(key, use.Items.Map(Line))]);
    }

    private Sequence<Inline> Line(ItemUse use)
    {
        var remarks = Remarks(use);
        return remarks.Length == 0 ? [names.Link(use.Item)] : [names.Link(use.Item), new Styled(InlineRole.Remark, [new Text(typesetter.Set($" ({remarks})"))])];
    }

    /// <summary>The roles, and the time where it is another than the plan's.</summary>
    private string Remarks(ItemUse use)
    {
        var roles = string.Join(", ", use.Roles.Map(FirstLetter.Small));
        if (ItemTimeframes.Of(use.Item, plan) is not { } timeframe || timeframe == plan.Period) return roles;
        var time = FirstLetter.Small(timeframe.Text);
        return roles.Length == 0 ? time : $"{roles}; {time}";
    }
}
