using Kpss.Documents;
using Kpss.Planning.Grammar;
using Kpss.Planning.Review.Items;

namespace Kpss.Planning.Review.Around;

/// <summary>Levels and fields.</summary>
internal static class GrammarComparison
{
    private static readonly FactName Label = FactNames.Setting("název", "název", "label", Gender.Masculine);
    private static readonly FactName Number = FactNames.Setting("číslo", "vzor čísla", "pattern of the number", Gender.Masculine);
    private static readonly FactName Heading = FactNames.Setting("tisk", "podoba nadpisu", "form of the heading", Gender.Feminine);
    private static readonly FactName Caption = FactNames.Setting("popis_karty", "popis karty", "caption of the card", Gender.Masculine);
    private static readonly FactName Type = FactNames.Setting("typ", "typ", "type", Gender.Masculine);
    private static readonly FactName Levels = FactNames.Setting("úrovně", "úroveň, kde smí být", "level where it may stand", Gender.Feminine);
    private static readonly FactName Required = FactNames.Setting("povinné", "úroveň, kde je povinné", "level where it is required", Gender.Feminine);
    private static readonly FactName Choice = FactNames.Setting("hodnoty", "hodnota výčtu", "value to choose", Gender.Feminine);
    private static readonly FactName ChoiceOrder = FactNames.Setting("hodnoty", "pořadí hodnot výčtu", "order of the values to choose");
    private static readonly FactName ListKey = FactNames.Setting("množné", "klíč seznamu", "key of the list", Gender.Masculine);
    private static readonly FactName Help = FactNames.Setting("nápověda", "nápověda", "help", Gender.Feminine);
    private static readonly FactName Cards = FactNames.Setting("karty_na_více_úrovních", "nastavení karet na více úrovních", "setting of cards on several levels");
    private static readonly FactName Flags = FactNames.Setting("vlastnosti", "nastavení", "settings");

    public static List<Change> Of(PlanGrammar before, PlanGrammar after)
    {
        var changes = new List<Change>();
        if (ReferenceEquals(before, after)) return changes;
        Values.Add(changes, new WorkspaceSubject(), Cards, YesOrNo(before.AllowsCardsOnSeveralLevels), YesOrNo(after.AllowsCardsOnSeveralLevels));
        Add(changes, before.Levels, after.Levels, level => level.Key, level => new(true, level.Key, level.Label), AddLevel);
        Add(changes, before.Fields, after.Fields, field => field.Key, field => new(false, field.Key, field.Label), AddField);
        return changes;
    }

    private static void Add<T>(List<Change> changes, Sequence<T> before, Sequence<T> after, Func<T, string> keyOf, Func<T, GrammarSubject> subjectOf, Action<List<Change>, GrammarSubject, T, T> addChanged)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < before.Count; at++) places.TryAdd(keyOf(before[at]), at);

        var (stayed, order) = (new List<T>(), new List<int>());
        foreach (var thing in after)
        {
            if (!places.Remove(keyOf(thing), out var place)) changes.Add(new Added(subjectOf(thing)));
            else
            {
                addChanged(changes, subjectOf(thing), before[place], thing);
                stayed.Add(thing);
                order.Add(place);
            }
        }

        foreach (var thing in before)
        {
            if (places.ContainsKey(keyOf(thing))) changes.Add(new Removed(subjectOf(thing)));
        }

        var inOrder = Rising.In(order);
        for (var at = 0; at < stayed.Count; at++)
        {
            if (!inOrder[at]) changes.Add(new Reordered(subjectOf(stayed[at]), at == 0 ? null : subjectOf(stayed[at - 1])));
        }
    }

    private static void AddLevel(List<Change> changes, GrammarSubject subject, Level before, Level after)
    {
        Values.Add(changes, subject, Label, before.Label, after.Label);
        Values.Add(changes, subject, Number, NumberOf(before), NumberOf(after));
        Values.Add(changes, subject, ListKey, before.ListKey, after.ListKey);
        AddPattern(changes, subject, Heading, (before.Label, HeadingOf(before)), (after.Label, HeadingOf(after)));
        AddPattern(changes, subject, Caption, (before.Label, before.CardCaption), (after.Label, after.CardCaption));
        Values.Add(changes, subject, Flags, FlagsOf(before), FlagsOf(after));
    }

    private static void AddField(List<Change> changes, GrammarSubject subject, Field before, Field after)
    {
        Values.Add(changes, subject, Label, before.Label, after.Label);
        Values.Add(changes, subject, Type, NameOf(before.Type), NameOf(after.Type));
        Values.AddList(changes, subject, Levels, before.Levels, after.Levels);
        Values.AddList(changes, subject, Required, before.RequiredOn, after.RequiredOn);
        Values.AddList(changes, subject, Choice, before.Choice.Map(NameOf), after.Choice.Map(NameOf));
        if (before.Choice.Count == after.Choice.Count && !before.Choice.Equals(after.Choice)) AddChoiceOrder(changes, subject, before, after);
        Values.Add(changes, subject, Help, Written(before.Help), Written(after.Help));
        Values.Add(changes, subject, Flags, FlagsOf(before), FlagsOf(after));
    }

    /// <summary>What differs only by the label that it holds changed with the label, which is told.</summary>
    private static void AddPattern(List<Change> changes, GrammarSubject subject, FactName name, (string? Label, string Pattern) before, (string? Label, string Pattern) after)
    {
        if (before.Label != after.Label && WithoutLabel(before) == WithoutLabel(after)) return;
        Values.Add(changes, subject, name, before.Pattern, after.Pattern);
    }

    private static string WithoutLabel((string? Label, string Pattern) level)
    {
        if (string.IsNullOrEmpty(level.Label)) return level.Pattern;
        return level.Pattern.Replace($"{level.Label}: ", "", StringComparison.Ordinal).Replace($"{level.Label} ", "", StringComparison.Ordinal);
    }

    private static void AddChoiceOrder(List<Change> changes, GrammarSubject subject, Field before, Field after)
    {
        foreach (var choice in after.Choice)
        {
            if (!before.Choice.Contains(choice)) return;
        }

        changes.Add(new OrderChanged(subject, ChoiceOrder));
    }

    private static string NameOf(FieldChoice choice) => choice.State is { } state ? $"{choice.Name} (stav: {ChoiceReader.States[(int)state]})" : choice.Name;

    private static string? Written(string text) => text.Length == 0 ? null : text;

    private static string? NumberOf(Level level) => level.Number is { } number ? number.Template + (number.RunsOn ? " …" : "") : null;

    private static string HeadingOf(Level level) => $"{level.Heading.Before}{level.Heading.Between}{{název}}{level.Heading.After}";

    private static string FlagsOf(Level level) => Words(level.IsOptional ? "nepovinná: ano" : "", level.MayCarryCard ? "karta: ano" : "");

    private static string FlagsOf(Field field) => Words(
        field.IsPrinted ? "" : "tisk: ne",
        field.DefaultsToPeriod ? "výchozí: období" : "",
        field.Replaces.Count > 0 ? $"slučuje: {string.Join(", ", field.Replaces)}" : "",
        field.Look == FieldLook.Card ? "" : $"vzhled: {field.Look}");

    private static string YesOrNo(bool value) => value ? "ano" : "ne";

    private static string Words(params string[] words)
    {
        var said = words.Where(word => word.Length > 0);
        return said.Any() ? string.Join("; ", said) : "–";
    }

    private static string NameOf(FieldType type)
    {
        foreach (var name in FieldTypes.All)
        {
            if (name.Type == type) return name.Name;
        }

        throw new ArgumentOutOfRangeException(nameof(type));
    }
}
