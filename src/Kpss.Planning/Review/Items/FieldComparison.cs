using Kpss.Documents;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Review.Matching;
using Kpss.Planning.Review.Texts;

namespace Kpss.Planning.Review.Items;

/// <summary>Compares the fields of two cards, each by what its type means.</summary>
internal sealed class FieldComparison(PlanPair plans)
{
    private readonly MemberComparison _members = new(plans);
    private readonly ValueTexts _textsBefore = new(plans.NameBefore, plans.ItemBefore);
    private readonly ValueTexts _textsAfter = new(plans.NameAfter, plans.ItemAfter);

    public void AddTo(List<Change> changes, ItemSubject subject, PlanItem before, PlanItem after)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in plans.Newer.Grammar.Fields)
        {
            if (field.Replaces.Count > 0) AddJoined(changes, subject, field, before, after, told);
        }

        DescentComparison.AddTo(changes, plans.Items, subject, before, after, told);
        foreach (var field in plans.Fields())
        {
            if (!told.Contains(field.Key)) Add(changes, subject, field, before.Entry(field.Key)?.Value, after.Entry(field.Key)?.Value);
        }
    }

    private void AddJoined(List<Change> changes, ItemSubject subject, Field whole, PlanItem before, PlanItem after, HashSet<string> told)
    {
        var (oldParts, newParts) = (Parts(whole, before), Parts(whole, after));
        var (oldWhole, newWhole) = (before.Entry(whole.Key)?.Value as ProseValue, after.Entry(whole.Key)?.Value as ProseValue);
        var areJoined = oldParts.Count > 0 && oldWhole is null && newWhole is not null && newParts.Count == 0;
        var areParted = newParts.Count > 0 && newWhole is null && oldWhole is not null && oldParts.Count == 0;
        if (!areJoined && !areParted) return;

        changes.Add(new FieldsJoined(subject, (areJoined ? oldParts : newParts).Map(part => part.Label), whole.Label ?? whole.Key, areJoined));
        var older = areJoined ? Lines(oldParts, plans.LinesBefore) : plans.LinesBefore(oldWhole!.Prose);
        var newer = areJoined ? plans.LinesAfter(newWhole!.Prose) : Lines(newParts, plans.LinesAfter);
        ProseComparison.AddTo(changes, subject, FactNames.Of(whole, plans.Newer.Grammar), older, newer);
        told.Add(whole.Key);
        told.UnionWith(whole.Replaces);
    }

    private static List<Part> Parts(Field whole, PlanItem item)
    {
        var parts = new List<Part>();
        foreach (var key in whole.Replaces)
        {
            if (item.Entry(key) is { Value: ProseValue it } entry) parts.Add(new(entry.Field.Label ?? key, it));
        }

        return parts;
    }

    private static List<TextLine> Lines(List<Part> parts, Func<Syntax.Prose.ProseText, List<TextLine>> lines)
    {
        var all = new List<TextLine>();
        foreach (var part in parts) all.AddRange(lines(part.Value.Prose));
        return all;
    }

    private void Add(List<Change> changes, ItemSubject subject, Field field, FieldValue? before, FieldValue? after)
    {
        if (before is null && after is null) return;
        switch (before, after)
        {
            case (ProseValue or OmittedValue or null, ProseValue or OmittedValue or null) when field.Type == FieldType.Prose || before is ProseValue || after is ProseValue:
                ProseComparison.AddTo(changes, subject, NameOf(field), Lines(before, plans.LinesBefore), Lines(after, plans.LinesAfter));
                // The word stands beside the text that it took the place of, which is told whole.
                if (before is OmittedValue != after is OmittedValue) changes.Add(new ValueChanged(subject, FactNames.ValueOf(field), _textsBefore.Of(before as OmittedValue), _textsAfter.Of(after as OmittedValue)));
                break;
            case (ActorsValue or TargetGroupsValue or ServicesValue or ReferencesValue, ActorsValue or TargetGroupsValue or ServicesValue or ReferencesValue):
                _members.AddTo(changes, subject, field, before, after);
                break;
            case (MoneyValue or IndicatorValue or CapacityValue, MoneyValue or IndicatorValue or CapacityValue):
                FigureComparison.AddTo(changes, subject, field, plans.Newer.Grammar, before, after);
                break;
            default:
                AddValue(changes, subject, field, before, after);
                break;
        }
    }

    private void AddValue(List<Change> changes, ItemSubject subject, Field field, FieldValue? before, FieldValue? after)
    {
        var (old, now) = (_textsBefore.Of(before), _textsAfter.Of(after));
        if (field.DefaultsToPeriod)
        {
            (old, now) = (old ?? plans.Older.Period.Text, now ?? plans.Newer.Period.Text);
            // Whole periods of two plans, or of a plan whose period changed, differ of themselves.
            if (Alike.Are(old, plans.Older.Period.Text) && Alike.Are(now, plans.Newer.Period.Text)) return;
        }

        if (!Alike.Are(old, now)) changes.Add(new ValueChanged(subject, NameOf(field), old, now));
    }

    private static IReadOnlyList<TextLine> Lines(FieldValue? value, Func<Syntax.Prose.ProseText, List<TextLine>> lines) => value is ProseValue it ? lines(it.Prose) : TextDiff.Nothing;

    private FactName NameOf(Field field) => FactNames.Of(field, plans.Newer.Grammar);

    private sealed record Part(string Label, ProseValue Value);
}
