using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;

namespace Kpss.Cli.Handbook.Reference;

/// <summary>Fields of the embedded grammar, and the types that a town's own fields can have.</summary>
internal static class FieldsPage
{
    private static readonly Bilingual Title = new("Pole", "Fields");

    private static readonly Bilingual Lead = new(
        "Tahle pole má karta opatření a aktivity, dokud si město nenapíše vlastní gramatiku. Povinné pole, které záměrně chybí, má hodnotu `neuvedeno`. O jednom poli vašeho plánu vypíše všechno `kpss explain pole` se jménem pole, třeba `kpss explain pole termín`.",
        "These are the fields on the card of a measure or an activity, unless a town has a grammar of its own. A required field that is left out on purpose is `neuvedeno`. `kpss explain pole` with the name of a field prints all there is to know of it in your plan, as in `kpss explain pole termín`.");

    private static readonly Bilingual Types = new("Typy polí", "Types of fields");

    private static readonly Bilingual OwnFields = new("Pole výchozí gramatiky", "Fields of the default grammar");

    private static readonly Bilingual Key = new("klíč", "key");

    private static readonly Bilingual[] Heads = [new("pole", "field"), new("tiskne se jako", "printed as"), new("typ", "type"), new("povinné", "required"), new("co do něj patří", "what belongs in it")];

    public static string Text(Known known)
    {
        var grammar = DefaultGrammar.Read(new Report());
        var page = new PageText(known.Language)
            .Heading(1, Title)
            .Heading(2, OwnFields)
            .Paragraph(Lead)
            .Table(Heads, grammar.Fields.Select(field => Row(field, known.Language)))
            .Heading(2, Types);
        foreach (var guide in FieldTypeGuide.All) Write(page, guide, known.Language);
        return page.ToString();
    }

    private static void Write(PageText page, FieldTypeGuide guide, Language language)
    {
        var examples = guide.Examples.Select(it => $"# {it.About.In(language)}\n{it.For(Key.In(language))}");
        page.Heading(3, NameOf(guide.Type)).Paragraph(guide.About).Lines("yaml", string.Join("\n", examples));
    }

    private static string[] Row(Field field, Language language) =>
        [$"`{field.Key}`", field.Label ?? "", $"`{NameOf(field.Type)}`", (field.RequiredOn.Count > 0 ? new Bilingual("ano", "yes") : new("ne", "no")).In(language), field.Help];

    private static string NameOf(FieldType type) => Array.Find(FieldTypes.All, it => it.Type == type)!.Name;
}
