using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Checks.Texts;

/// <summary>All that a plan prints and that its author wrote there, in printing order.</summary>
internal static class PlanTexts
{
    public static List<PlanText> Of(Plan plan)
    {
        var collector = new TextCollector();
        AddTitlePage(collector, plan);
        var itemsSeen = false;
        foreach (var part in plan.Parts.AsSpan())
        {
            switch (part)
            {
                case ChapterPart chapter:
                    collector.AddProse(TextKind.Title, null, chapter.Title);
                    collector.AddProse(TextKind.Prose, null, chapter.Prose);
                    break;
                case DocumentPart document:
                    collector.AddProse(TextKind.Prose, null, document.Prose);
                    break;
                case OverviewPart overview:
                    collector.AddLine(TextKind.Title, null, overview.Title, plan.Place);
                    break;
                case SurveyPart survey:
                    collector.AddLine(TextKind.Title, null, survey.Title, survey.Place);
                    break;
                case ItemsPart items:
                    collector.AddLine(TextKind.Title, null, items.Title, plan.Place);
                    AddItems(collector, plan);
                    itemsSeen = true;
                    break;
            }
        }

        // Without a part of their own the items may still stand in the overview.
        if (!itemsSeen) AddItems(collector, plan);
        return collector.Texts;
    }

    /// <summary>The names in the registers: they are written once and printed wherever they are referred to.</summary>
    public static List<PlanText> Of(Registers registers)
    {
        var collector = new TextCollector();
        foreach (var entry in registers.All) collector.AddLine(TextKind.Line, null, entry.Name, entry.Place);
        return collector.Texts;
    }

    private static void AddTitlePage(TextCollector collector, Plan plan)
    {
        collector.AddLine(TextKind.Title, null, plan.Title, plan.Place);
        if (plan.ShortTitle != plan.Title) collector.AddLine(TextKind.Title, null, plan.ShortTitle, plan.Place);
        if (plan.Parent is { } parent) collector.AddLine(TextKind.Title, null, parent.Title, parent.Place);
        foreach (var fact in plan.Facts.AsSpan()) collector.AddLine(TextKind.Line, null, fact.Value, plan.Place);
    }

    private static void AddItems(TextCollector collector, Plan plan)
    {
        foreach (var item in plan.AllItems())
        {
            collector.AddLine(TextKind.Title, item, item.Title, item.Source.TitlePlace);
            collector.AddProse(TextKind.Prose, item, item.Introduction);
            foreach (var entry in item.Fields.AsSpan())
            {
                if (entry.Field.IsPrinted) AddValue(collector, item, entry);
            }
        }
    }

    private static void AddValue(TextCollector collector, PlanItem item, FieldEntry entry)
    {
        switch (entry.Value)
        {
            case ProseValue it:
                collector.AddProse(TextKind.Prose, item, it.Prose);
                break;
            case LineValue it:
                collector.AddLine(TextKind.Line, item, it.Text, entry.Place);
                break;
            case TargetGroupsValue it:
                collector.AddLine(TextKind.Line, item, it.Text, entry.Place);
                break;
            case EnumerationValue it:
                collector.AddLine(TextKind.Line, item, it.Note, entry.Place);
                break;
            case ActorsValue it:
                foreach (var actor in it.Actors.AsSpan()) collector.AddLine(TextKind.Line, item, actor.Text, actor.Actor.Place);
                break;
            case IndicatorValue it:
                foreach (var indicator in it.Indicators.AsSpan()) collector.AddLine(TextKind.Line, item, indicator.Name, entry.Place);
                break;
        }
    }
}
