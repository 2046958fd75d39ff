using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Model.Reading.Publishing;

namespace Kpss.Cli.Handbook.Reference;

/// <summary>Every key that is not a matter of the grammar, from the records that the reading of files goes by.</summary>
internal static class KeysPage
{
    private static readonly Bilingual Title = new("Klíče", "Keys");

    private static readonly Bilingual Lead = new(
        "Klíče smíte psát i bez diakritiky. Tučné jsou povinné. Pole opatření popisuje kapitola [Pole](pole.md).",
        "Keys may be written without diacritics, too. Those in bold are required. Fields of items have a [chapter of their own](pole.md).");

    private static readonly Bilingual[] Heads = [new("klíč", "key"), new("hodnota", "value"), new("význam", "meaning")];

    private static readonly (Bilingual Title, RecordShape Shape)[] Records =
    [
        (new("kpss.yaml", "kpss.yaml"), WorkspaceShapes.Workspace),
        (new("výstupy", "výstupy (outputs)"), WorkspaceShapes.Outputs),
        (new("typografie", "typografie (typography)"), WorkspaceShapes.Typography),
        (new("plan.yaml", "plan.yaml"), WorkspaceShapes.Plan),
        (new("schválení", "schválení (approval)"), WorkspaceShapes.Approval),
        (new("prodloužení", "prodloužení (extension)"), WorkspaceShapes.Extension),
        (new("nadřazený_plán", "nadřazený_plán (parent plan)"), WorkspaceShapes.ParentPlan),
        (new("části", "části (parts)"), WorkspaceShapes.Part),
        (new("část s nadpisem", "part with a heading"), WorkspaceShapes.Titled),
        (new("srovnání", "srovnání (comparison)"), WorkspaceShapes.Comparison),
        (new("každá položka plánu", "every item of a plan"), ItemKeys.Shape),
        (new("rejstříky", "registers"), WorkspaceShapes.Registers),
        (new("položka rejstříku", "an entry of a register"), WorkspaceShapes.Entry),
        (new("logo a jiné obrázky", "logo and other pictures"), PublicationShapes.Picture),
        (new("kontakt", "kontakt (contact)"), PublicationShapes.Contact),
        (new("licence", "licence"), PublicationShapes.Licence),
        (new("přístupnost", "přístupnost (accessibility)"), PublicationShapes.Accessibility),
        (new("publicita", "publicita (publicity)"), PublicationShapes.Funding),
        (new("gramatika", "gramatika (grammar)"), GrammarShapes.Grammar),
        (new("úroveň gramatiky", "a level of the grammar"), GrammarShapes.Level),
        (new("pole gramatiky", "a field of the grammar"), GrammarShapes.Field),
        (new("hodnota výčtu", "a value of an enumeration"), GrammarShapes.Choice),
    ];

    public static string Text(Known known)
    {
        var page = new PageText(known.Language).Heading(1, Title).Paragraph(Lead);
        foreach (var (title, shape) in Records) page.Heading(2, title).Table(Heads, shape.Keys.Select(key => Row(key, known.Language)));
        return page.ToString();
    }

    private static string[] Row(KeyShape key, Language language) =>
        [key.IsRequired ? $"**`{key.Name}`**" : $"`{key.Name}`", NameOf(key.Kind).In(language), key.Help.In(language)];

    private static Bilingual NameOf(ValueKind kind) => kind switch
    {
        ValueKind.Text => new("text", "text"),
        ValueKind.Prose => new("text s odstavci", "prose"),
        ValueKind.Id => new("id", "id"),
        ValueKind.Date => new("datum", "date"),
        ValueKind.Flag => new("ano, ne", "ano (yes), ne (no)"),
        ValueKind.Timeframe => new("termín", "timeframe"),
        ValueKind.Path => new("soubor nebo složka", "file or folder"),
        ValueKind.List => new("seznam", "list"),
        _ => new("další klíče", "more keys"),
    };
}
