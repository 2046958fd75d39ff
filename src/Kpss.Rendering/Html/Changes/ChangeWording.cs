using Kpss.Documents.Changes;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;

namespace Kpss.Rendering.Html.Changes;

/// <summary>What the page says by itself.</summary>
internal static class ChangeWording
{
    public static readonly Bilingual Title = new("Co se změnilo", "What changed");
    public static readonly Bilingual SkipToChanges = new("Přeskočit na změny", "Skip to the changes");
    public static readonly Bilingual BackToTop = new("Zpět na začátek", "Back to the top");
    public static readonly Bilingual Contents = new("Obsah", "Contents");
    public static readonly Bilingual View = new("Změněné texty", "Changed texts");
    public static readonly Bilingual InText = new("v jednom textu", "in one text");
    public static readonly Bilingual SideBySide = new("vedle sebe", "side by side");
    public static readonly Bilingual Kinds = new("Ukázat", "Show");
    public static readonly Bilingual Before = new("Dříve", "Before");
    public static readonly Bilingual Now = new("Nyní", "Now");
    public static readonly Bilingual RemovedStart = new("[odebráno:", "[removed:");
    public static readonly Bilingual AddedStart = new("[přidáno:", "[added:");
    public static readonly Bilingual Nothing = new("nic", "nothing");
    public static readonly Bilingual NothingShown = new("Vybraným druhům nic neodpovídá.", "Nothing is of the chosen kinds.");

    public static Bilingual Same(int count) => new(
        $"{count} {Plural.Of(count, "odstavec", "odstavce", "odstavců")} beze změny",
        $"{count} {Plural.Of(count, "paragraph", "paragraphs")} unchanged");

    public static string ClassOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Moved => "moved",
        ChangeKind.Value => "value",
        _ => "text",
    };

    /// <summary>A sign for those who don't tell colours apart.</summary>
    public static string SignOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "+",
        ChangeKind.Removed => "−",
        ChangeKind.Moved => "↕",
        ChangeKind.Value => "≠",
        _ => "¶",
    };
}
