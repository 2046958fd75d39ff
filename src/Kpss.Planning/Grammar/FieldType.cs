using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Grammar;

/// <summary>What a field means. Checks and printing hang on it, never on what a town calls the field.</summary>
public enum FieldType
{
    Prose,
    Line,
    Timeframe,
    Actors,
    TargetGroups,
    Services,
    References,
    Enumeration,
    Money,
    Indicator,
    Capacity,
}

/// <param name="Name">As a grammar writes it at `typ`.</param>
public sealed record FieldTypeName(FieldType Type, string Name, Bilingual Help);

public static class FieldTypes
{
    public static readonly FieldTypeName[] All =
    [
        new(FieldType.Prose, "markdown", new("text s odstavci a seznamy", "prose with paragraphs and lists")),
        new(FieldType.Line, "řádek", new("krátký text na jednom řádku", "short text on one line")),
        new(FieldType.Timeframe, "termín", new("kdy: 2025, od 2025, 2025–2026, 2. pololetí 2025, průběžně", "when: 2025, od 2025, 2025–2026, 2. pololetí 2025, průběžně")),
        new(FieldType.Actors, "subjekty", new("kdo: id z rejstříku subjektů", "who: ids from the register of actors")),
        new(FieldType.TargetGroups, "cílové_skupiny", new("pro koho: id z rejstříku cílových skupin", "for whom: ids from the register of target groups")),
        new(FieldType.Services, "služby", new("kterými službami: id z rejstříku služeb", "by which services: ids from the register of services")),
        new(FieldType.References, "odkazy", new("id jiných částí plánu", "ids of other items of the plan")),
        new(FieldType.Enumeration, "výčet", new("jedna z daných hodnot, třeba stav plnění s podílem v %", "one of the given values, such as a state of fulfilment with its share in %")),
        new(FieldType.Money, "peníze", new("částky v Kč podle roku a zdroje", "sums in CZK by year and source")),
        new(FieldType.Indicator, "indikátor", new("ukazatel s výchozí a cílovou hodnotou", "a measure with its baseline and target")),
        new(FieldType.Capacity, "kapacita", new("počet úvazků, lůžek nebo klientů", "a number of full-time equivalents, beds or clients")),
    ];

    public static readonly string[] Names = Array.ConvertAll(All, type => type.Name);
}
