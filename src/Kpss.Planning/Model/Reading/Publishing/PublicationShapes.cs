using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Model.Reading.Publishing;

/// <summary>The keys by which kpss.yaml, and a plan for itself, say what a document bears beside its text.</summary>
public static class PublicationShapes
{
    public static readonly KeyShape[] Keys =
    [
        new("logo", ValueKind.Record, new("znak nebo logo na titulní stranu", "the arms or logo of the title page")) { Record = () => Picture!, MayBeText = true, Values = [OmittedValue.Word], Synonyms = ["ne"] },
        new("kontakt", ValueKind.Record, new("kam se obrátit: text, nebo instituce, adresa, e-mail, telefon, web", "whom to ask: a text, or institution, address, e-mail, telephone, web")) { Record = () => Contact!, MayBeText = true, Examples = ["Městský úřad Klatovy, odbor sociálních věcí"] },
        new("licence", ValueKind.Record, new("za jakých podmínek se smí dokument šířit: CC BY 4.0, nebo název a odkaz", "under which terms the document may be spread: CC BY 4.0, or name and link")) { Record = () => Licence!, MayBeText = true, Examples = KnownLicences.Names },
        new("přístupnost", ValueKind.Record, new("adresa prohlášení o přístupnosti, nebo text", "the address of the accessibility statement, or a text")) { Record = () => Accessibility!, MayBeText = true, Examples = ["https://www.klatovy.cz/prohlaseni-o-pristupnosti"] },
        new("publicita", ValueKind.Record, new("kdo přispěl: znak, znění, program, projekt, registrační číslo", "who paid: emblem, statement, programme, project, registration number")) { Record = () => Funding!, MayBeText = true, Values = [OmittedValue.Word], Synonyms = ["ne"] },
    ];

    public static readonly RecordShape Picture = new(
        new("obrázek", "a picture"),
        [
            new("soubor", ValueKind.Path, new("obrázek PNG nebo JPEG", "a PNG or JPEG picture"), IsRequired: true) { Examples = ["loga/mesto.png"] },
            new("popis", ValueKind.Text, new("co je na obrázku, pro ty, kdo ho nevidí", "what the picture shows, for those who cannot see it"), IsRequired: true),
        ]);

    public static readonly RecordShape Contact = new(
        new("kontakt", "the contact"),
        [
            new("instituce", ValueKind.Text, new("úřad a jeho odbor", "the office and its department")),
            new("jméno", ValueKind.Text, new("koho se ptát; jen kdo se zveřejněním souhlasí", "whom to ask; only who agrees to be named")),
            new("adresa", ValueKind.Text, new("poštovní adresa", "the postal address")),
            new("telefon", ValueKind.List, new("číslo, nebo seznam čísel", "a number, or a list of them")),
            new("e-mail", ValueKind.List, new("adresa, nebo seznam adres", "an address, or a list of them")),
            new("web", ValueKind.WebAddress, new("adresa stránek, https://…", "the address of the site, https://…")),
        ]);

    public static readonly RecordShape Licence = new(
        new("licence", "the licence"),
        [
            new("název", ValueKind.Text, new("jak se licence jmenuje", "the name of the licence"), IsRequired: true),
            new("odkaz", ValueKind.WebAddress, new("adresa jejího znění, https://…", "the address of its text, https://…")),
        ]);

    public static readonly RecordShape Accessibility = new(
        new("přístupnost", "the accessibility"),
        [
            new("název", ValueKind.Text, new("co se tiskne; bez údaje „Prohlášení o přístupnosti“", "what is printed; `Prohlášení o přístupnosti` when missing")),
            new("odkaz", ValueKind.WebAddress, new("adresa prohlášení, https://…", "the address of the statement, https://…"), IsRequired: true),
        ]);

    public static readonly RecordShape Funding = new(
        new("publicita", "the publicity"),
        [
            new("znak", ValueKind.Record, new("eu, nebo soubor a popis jiného znaku", "eu, or file and description of another emblem")) { Record = () => Picture, MayBeText = true, Values = [FundingReader.Union] },
            new("program", ValueKind.Text, new("Operační program Zaměstnanost plus …", "Operační program Zaměstnanost plus …")),
            new("projekt", ValueKind.Text, new("název projektu", "the name of the project")),
            new("registrační_číslo", ValueKind.Text, new("registrační číslo projektu, CZ.03.…", "the registration number of the project, CZ.03.…")),
            new("znění", ValueKind.Text, new("povinné prohlášení; se znakem EU „Spolufinancováno Evropskou unií“", "the obligatory statement; with the emblem of the EU it is `Spolufinancováno Evropskou unií`")),
        ]) { OneOf = ["znění", "znak"] };
}
