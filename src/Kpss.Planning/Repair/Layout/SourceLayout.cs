using Kpss.Documents.Diagnostics;
using Kpss.Planning.Repair.Shapes;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Repair.Layout;

/// <summary>Lays out one YAML file in memory.</summary>
internal static class SourceLayout
{
    /// <summary>Records in braces lie in one another hardly deeper.</summary>
    private const int MostTimes = 8;

    /// <param name="read">Reads the file again with another text.</param>
    /// <returns>The texts after each step; null when a step made the file unreadable.</returns>
    public static LaidSource? Of(ShapedFile file, Func<string, ShapedFile?> read)
    {
        var newLine = LineEnds.Of(file.Source.Text);
        var prose = TextEdits.Apply(file.Source, file.Prose.SelectMany(entry => ScalarLayout.Edits(entry, newLine)));
        var laid = prose == file.Source.Text ? file : read(prose);
        for (var times = 0; laid is not null && times < MostTimes; times++)
        {
            var edits = BraceLayout.Edits(laid);
            if (edits.Count == 0) break;
            laid = read(TextEdits.Apply(laid.Source, edits));
        }

        if (laid is null) return null;
        var text = RecordLayout.Format(laid);
        return new(text, SplitsSentences: prose != file.Source.Text, OrdersKeys: text != prose);
    }
}

internal sealed record LaidSource(string Text, bool SplitsSentences, bool OrdersKeys);
