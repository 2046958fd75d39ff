namespace Kpss.Planning.Compose.Typography;

/// <summary>The rules that are a matter of taste.</summary>
public sealed record TypographyOptions
{
    public static readonly TypographyOptions Default = new();

    /// <summary>A line may not end with the conjunctions a and i.</summary>
    public bool BindConjunctions { get; init; } = true;

    /// <summary>A line may not end with tzv., např., vč. or tj.: asked for by typographic manuals only.</summary>
    public bool BindAbbreviations { get; init; } = true;
}
