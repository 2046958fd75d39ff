namespace Kpss.Planning.Model;

/// <summary>Ids that the parts of a document have; an item of that name would take their place in links.</summary>
public static class ReservedIds
{
    public const string Contents = "obsah";
    public const string Chapter = "kapitola";
    public const string Overview = "prehled";
    public const string Items = "polozky";

    public const string Index = "rejstrik";
    public const string Abbreviations = "zkratky";
    public const string Matrix = "matice";
    public const string Timeline = "casova-osa";
    public const string Fulfilment = "plneni";
    public const string Comparison = "srovnani";

    public static readonly string[] All =
    [
        Contents, Chapter, Overview, Items, Index, Abbreviations, Matrix, Timeline, Fulfilment, Comparison,
    ];
}
