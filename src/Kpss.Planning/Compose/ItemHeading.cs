using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;

namespace Kpss.Planning.Compose;

/// <summary>The heading of an item by its level's pattern: number part and title.</summary>
internal static class ItemHeading
{
    public static Sequence<Inline> Inlines(PlanItem item)
    {
        var pattern = item.Level.Heading;
        if (item.Number is not { } number || pattern.Before.Length == 0) return [new Text(pattern.Before + pattern.Between + item.Title + pattern.Behind(item.Number?.Printed ?? ""))];
        return
        [
            new Styled(InlineRole.Number, [new Text(Bind(pattern.NumberPart(number.Printed)))]),
            new Text(pattern.Between + item.Title + pattern.Behind(number.Printed)),
        ];
    }

    public static string Text(PlanItem item) => PlainText.Of(Inlines(item));

    // `Opatření 1.2` never breaks before the number.
    private static string Bind(string numberPart)
    {
        var space = numberPart.LastIndexOf(' ');
        return space < 0 ? numberPart : $"{numberPart[..space]}\u00A0{numberPart[(space + 1)..]}";
    }
}
