using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;

namespace Kpss.Cli.Handbook.Reference;

/// <summary>Fields of the embedded grammar, and the types that a town's own fields can have.</summary>
internal static class FieldsPage
{
    private static readonly Bilingual Title = new("Pole", "Fields");

    private static readonly Bilingual Lead = new(
        "Tahle pole má karta opatření a aktivity, dokud si město nenapíše vlastní gramatiku. Povinné pole, které záměrně chybí, má hodnotu `neuvedeno`.",
        "These are the fields on the card of a measure or an activity, unless a town has a grammar of its own. A required field that is left out on purpose is `neuvedeno`.");

    private static readonly Bilingual Types = new("Typy polí", "Types of fields");

    private static readonly Bilingual OwnFields = new("Pole výchozí gramatiky", "Fields of the default grammar");

    private static readonly Bilingual[] Heads = [new("pole", "field"), new("tiskne se jako", "printed as"), new("typ", "type"), new("povinné", "required"), new("co do něj patří", "what belongs in it")];

    private static readonly Bilingual[] TypeHeads = [new("typ", "type"), new("hodnota", "value")];

    public static string Text(Known known)
    {
        var grammar = DefaultGrammar.Read(new Report());
        return new PageText(known.Language)
            .Heading(1, Title)
            .Heading(2, OwnFields)
            .Paragraph(Lead)
            .Table(Heads, grammar.Fields.Select(field => Row(field, known.Language)))
            .Heading(2, Types)
            .Table(TypeHeads, FieldTypes.All.Select(it => (string[])[$"`{it.Name}`", it.Help.In(known.Language)]))
            .ToString();
    }

    private static string[] Row(Field field, Language language) =>
        [$"`{field.Key}`", field.Label ?? "", $"`{NameOf(field.Type)}`", (field.RequiredOn.Count > 0 ? new Bilingual("ano", "yes") : new("ne", "no")).In(language), field.Help];

    private static string NameOf(FieldType type) => Array.Find(FieldTypes.All, it => it.Type == type)!.Name;
}
