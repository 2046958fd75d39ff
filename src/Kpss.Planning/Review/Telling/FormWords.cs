using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Review.Texts;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Review.Telling;

/// <summary>Sentences about lists and tables that look otherwise.</summary>
internal static class FormWords
{
    public static Bilingual Changed(FormChanged change) => (change.Before, change.After) switch
    {
        (TableForm before, TableForm after) => Pieces.Sentence(change.Fact.Inside, new("změněno zarovnání sloupců tabulky:", "changed alignment of the columns of a table:"), Pieces.Change(Words(before.Columns), Words(after.Columns))),
        (ListForm before, ListForm after) => Pieces.Sentence(change.Fact.Inside, new("seznam začíná jiným číslem:", "a list starts with another number:"), Pieces.Both($"{before.First} → {after.First}")),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    /// <summary>As an author would write it.</summary>
    public static string Written(TextForm form) => form switch
    {
        TableForm it => string.Join(" | ", it.Columns.Map(Written)),
        ListForm it => it.First,
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static Bilingual Words(Sequence<ProseAlignment> columns)
    {
        var words = columns.Map(Words);
        return new(string.Join(", ", words.Map(word => word.Czech)), string.Join(", ", words.Map(word => word.English)));
    }

    private static Bilingual Words(ProseAlignment alignment) => alignment switch
    {
        ProseAlignment.End => new("vpravo", "right"),
        ProseAlignment.Center => new("na střed", "centred"),
        _ => new("vlevo", "left"),
    };

    private static string Written(ProseAlignment alignment) => alignment switch
    {
        ProseAlignment.End => "--:",
        ProseAlignment.Center => ":-:",
        _ => "---",
    };
}
