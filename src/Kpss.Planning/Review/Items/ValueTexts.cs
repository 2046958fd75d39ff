using Kpss.Documents;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Review.Items;

/// <summary>Values on one line, for telling them before and after.</summary>
internal sealed class ValueTexts(Func<TargetKind, string, string> nameOf, Func<string, PlanItem?> item)
{
    /// <returns>Null for a value that isn't there.</returns>
    public string? Of(FieldValue? value) => value switch
    {
        null => null,
        OmittedValue => OmittedValue.Word,
        UnreadableValue it => it.Written,
        LineValue it => it.Text,
        TimeframeValue it => it.Timeframe.Text,
        EnumerationValue it => Enumeration(it),
        ProseValue => "…",
        ActorsValue it => Joined(it.Actors.Map(actor => actor.Role is { } role ? $"{actor.Text ?? nameOf(actor.Actor.Kind, actor.Actor.Id)} ({role})" : actor.Text ?? nameOf(actor.Actor.Kind, actor.Actor.Id))),
        TargetGroupsValue it => it.Text ?? Joined(it.Groups.Map(Name)),
        ServicesValue it => Joined(it.Services.Map(Name)),
        ReferencesValue it => Joined(it.Items.Map(Name)),
        _ => Joined(FigureComparison.Texts(value)),
    };

    public string Name(ReferenceSite site) => site.Kind == TargetKind.Item ? item(site.Id)?.Name.Replace('\u00A0', ' ') ?? site.Id : nameOf(site.Kind, site.Id);

    private static string Enumeration(EnumerationValue value)
    {
        var text = value.Share is { } share ? $"{value.Choice} ({share} %)" : value.Choice;
        return value.Note is { } note ? $"{text} – {note}" : text;
    }

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names);
}
