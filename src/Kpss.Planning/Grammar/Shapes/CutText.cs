using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Grammar.Shapes;

/// <summary>A text in braces that its commas cut into keys: `{ cíl: 12,5 }`.</summary>
/// <param name="Key">Whose text it is.</param>
/// <param name="Whole">All of the text, as it stands in the source.</param>
internal sealed record CutText(ScalarNode Key, SourceSpan Whole)
{
    /// <param name="cut">One of the keys that the commas made.</param>
    /// <returns>Null where no plain text stands before.</returns>
    public static CutText? Around(RecordEntry cut, RecordNode record)
    {
        var at = IndexOf(cut, record);
        var (first, last) = (at, at);
        while (first > 0 && record.Entries[first].IsCutByComma) first--;
        while (last + 1 < record.Entries.Count && record.Entries[last + 1].IsCutByComma) last++;
        if (at < 0 || record.Entries[first] is not { Value: ScalarNode { IsPlain: true, IsEmpty: false } value } owner || record.Entries[first].IsCutByComma) return null;
        return new(owner.Key, value.Span.File.Span(value.Span.Start, record.Entries[last].Key.Span.End - value.Span.Start));
    }

    private string Quoted => YamlText.Quoted(Whole.Text.ToString());

    /// <param name="isSum">True where the text should be a sum of money.</param>
    public Diagnostic Hinted(Diagnostic diagnostic, bool isSum)
    {
        if (isSum && WrittenSum.InCrowns(Whole.Text.ToString()) is { } sum) return diagnostic.WithHint($"napište „{Key.Value}: {sum}“", $"write `{Key.Value}: {sum}`");
        return diagnostic.WithHint(
            $"text s čárkou dejte ve složených závorkách do uvozovek: „{Key.Value}: {Quoted}“",
            $"put text with a comma inside braces in quotes: `{Key.Value}: {Quoted}`") with
        {
            Fix = new(new("dát text do uvozovek", "put the text in quotes"), IsSafe: true, [new(Whole, Quoted)]),
        };
    }

    private static int IndexOf(RecordEntry entry, RecordNode record)
    {
        for (var i = 0; i < record.Entries.Count; i++)
        {
            if (ReferenceEquals(record.Entries[i], entry)) return i;
        }

        return -1;
    }
}
