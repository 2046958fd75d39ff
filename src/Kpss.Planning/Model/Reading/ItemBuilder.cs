using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Prose;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>Makes the immutable items out of numbered drafts.</summary>
internal sealed class ItemBuilder(PlanGrammar grammar, FileReader files, Report report)
{
    private readonly ValueReader _values = new(files, report);
    private readonly RecordShape?[] _shapes = new RecordShape?[grammar.Levels.Count];

    public PlanItem Build(DraftItem draft) => Build(draft, parent: null);

    private PlanItem Build(DraftItem draft, Naming? parent)
    {
        var title = draft.Record.Text(ItemKeys.Title) ?? "";
        var naming = Naming.Of(draft, title, parent);
        draft.Id = Id(draft, naming, title);
        var children = new List<PlanItem>(draft.Children.Count);
        foreach (var child in draft.Children) children.Add(Build(child, naming));
        return new(
            draft.Level,
            draft.Id,
            title,
            draft.Number,
            naming.FullNumber,
            naming.Name,
            naming.InSentence,
            Introduction(draft.Record),
            Fields(draft),
            Ancestor(draft.Record),
            children.ToSequence(),
            Source(draft));
    }

    private string Id(DraftItem draft, Naming naming, string title)
    {
        if (draft.WrittenId is { } written)
        {
            if (Words.IsId(written.Value.Trim())) return written.Value.Trim();
            report.Add(BadId.At(written.Span, written.Value));
        }

        return DerivedId.Of(draft, naming, title);
    }

    private ProseText Introduction(KeyedRecord record) =>
        record.Find(ItemKeys.Introduction) is { } node && _values.Prose(node) is ProseValue value ? value.Prose : ProseText.Empty;

    private Sequence<FieldEntry> Fields(DraftItem draft)
    {
        var entries = new List<FieldEntry>();
        foreach (var field in grammar.Fields.AsSpan())
        {
            if (!field.MayStandOn(draft.Level) || draft.Record.Entry(field.Key) is not { } entry) continue;
            if (_values.Read(field, entry.Value) is { } value) entries.Add(new(field, value, entry.Key.Span));
        }

        return entries.ToSequence();
    }

    private static ReferenceSite? Ancestor(KeyedRecord record) =>
        record.Scalar(ItemKeys.Ancestor) is { IsEmpty: false } scalar ? new(TargetKind.AncestorItem, scalar.Value.Trim(), scalar.Span) : null;

    private ItemSource Source(DraftItem draft) => new()
    {
        Place = draft.Place,
        NumberPlace = draft.Place,
        NumberCount = draft.NumberCount,
        NumberAt = ordinal => draft.Level.Number?.Print(ordinal, draft.NumberOfAncestor) ?? "",
        IsOrphan = draft.Parent is null && !grammar.MayLieUnder(draft.Level, null),
        IdPlace = draft.WrittenId?.Span ?? draft.Place,
        TitlePlace = draft.Record.PlaceOf(ItemKeys.Title),
        Record = draft.Record,
        HasOwnId = draft.WrittenId is not null,
        Unknown = [.. draft.Record.UnknownTo(ShapeOf(draft.Level))],
        IsWhole = draft.IsWhole,
    };

    private RecordShape ShapeOf(Level level) => _shapes[level.Depth] ??= ItemKeys.ShapeOf(level, grammar);
}
