using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;

namespace Kpss.Planning.Compose;

/// <summary>What item of the parent plan an item continues; the parent plan is a document of its own, so nothing leads there.</summary>
internal sealed class AncestorComposer(Plan plan, WorkspaceIndex index, Typesetter typesetter)
{
    private const string Label = "Navazuje na";
    private const string KeyPart = "navazuje-na";

    public CardField? Field(PlanItem item, BlockKey key)
    {
        if (HeadingOf(item) is not { } heading) return null;
        var fieldKey = key.Child(KeyPart);
        return new(fieldKey, Label, [new Paragraph(fieldKey.Child("1"), ParagraphRole.Line, heading)]);
    }

    /// <summary>For an item without a card.</summary>
    public Paragraph? Paragraph(PlanItem item, BlockKey key) =>
        HeadingOf(item) is { } heading ? new(key.Child(KeyPart), ParagraphRole.Body, [new Text($"{Label}: "), .. heading]) : null;

    private Sequence<Inline>? HeadingOf(PlanItem item)
    {
        if (item.Ancestor is not { } site || index.Targets(plan, site) is not [ItemTarget { Item: var ancestor }, ..]) return null;
        return [new Text(typesetter.Set(ItemHeading.Text(ancestor)))];
    }
}
