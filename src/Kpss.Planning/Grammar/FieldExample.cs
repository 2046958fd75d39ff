namespace Kpss.Planning.Grammar;

/// <summary>The line that an author adds for a field.</summary>
internal static class FieldExample
{
    public static string Of(Field field) => $"{field.Key}: {Value(field)}";

    private static string Value(Field field) => field.Type switch
    {
        FieldType.Timeframe => "od 2025",
        FieldType.Actors => "[id-subjektu]",
        FieldType.TargetGroups => "[id-skupiny]",
        FieldType.Services => "[id-služby]",
        FieldType.References => "[id-položky]",
        FieldType.Enumeration when field.Choice.Count > 0 => field.Choice[0].Name,
        FieldType.Money => "{ rok: 2026, částka: 250000 }",
        FieldType.Indicator => "{ název: …, cíl: … }",
        FieldType.Capacity => "{ počet: 1, jednotka: úvazek }",
        _ => "…",
    };
}
