using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Checks.Warnings.Personal;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Warnings;

public sealed class PersonalData : ICheck
{
    public Rule Rule => new(
        "KPSS0307",
        Severity.Warning,
        new("osobní údaj ve veřejném textu", "personal data in a public text"),
        new(
            "Plán se zveřejňuje. E-mail a telefon do něj patří, jen když jde o kontakt instituce nebo s tím dotyčný souhlasil; rodné číslo do něj nepatří nikdy. Schránky úřadů (info@, podatelna@ a podobné) se nehlásí. Tiskne-li plán kontakty schválně, nastavte v kpss.yaml „KPSS0307: vypnuto“.",
            "The plan is published. E-mail addresses and phone numbers belong in it only as contacts of an institution or with consent; birth numbers never do. Mailboxes of offices (info@, podatelna@ and the like) are not reported. If the plan prints contacts on purpose, set `KPSS0307: vypnuto` in kpss.yaml."),
        Bad: "popis: |\n  Zájemci se hlásí u Jany Novákové, tel. 601 234 567.",
        Good: "popis: |\n  Zájemci se hlásí na sociálním odboru.");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Plans)
        {
            foreach (var text in plan.Texts)
            {
                foreach (var found in PersonalScan.In(text.Value)) report.Add(At(text, found.Range, found.Kind));
            }
        }
    }

    private Diagnostic At(PlanText text, TextRange place, PersonalKind kind)
    {
        var found = place.Of(text.Value).ToString();
        return kind switch
        {
            // A message must not spread what it warns about.
            PersonalKind.BirthNumber => Rule
                .At(text.Span(place), "rodné číslo ve veřejném textu; zveřejnit se nesmí", "a birth number in a public text; it must not be published")
                .WithHint("smažte je, a pokud už plán někde je, i z historie souboru", "delete it, and if the plan has already been shared, from the file's history too"),
            PersonalKind.Email => Rule
                .At(text.Span(place), $"e-mailová adresa „{found}“ ve veřejném textu", $"the e-mail address “{found}” in a public text")
                .WithHint("uveďte jen pracoviště, nebo jeho společnou schránku", "name the office only, or its common mailbox"),
            _ => Rule
                .At(text.Span(place), $"telefonní číslo „{found}“ ve veřejném textu", $"the phone number “{found}” in a public text")
                .WithHint("uveďte jen pracoviště, nebo ověřte, že jde o číslo instituce", "name the office only, or make sure the number is an institution's"),
        };
    }
}
