using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class OptionsOfBuiltIn
{
    public static readonly Rule Rule = new(
        "KPSS0512",
        Severity.Error,
        new("volby pro vestavěný formát", "options of a built-in format"),
        new(
            "Pod klíčem volby stojí, co se má předat programům kpss-render-JMÉNO. Formáty, které kpss umí samo, se řídí vlastními klíči v kpss.yaml a odtud by se nedozvěděly nic.",
            "The key volby holds what to hand to programs kpss-render-NAME. Formats that kpss itself has follow keys of their own in kpss.yaml, and would learn nothing from here."),
        Bad: "výstupy:\n  volby:\n    docx: { šablona: mesto.docx }",
        Good: "šablona: mesto.docx");

    public static Diagnostic At(FormatOptions options) => Rule.At(
        options.Place,
        $"formát „{options.Format}“ umí kpss samo a volby nemá",
        $"the format “{options.Format}” is built in and has no options");
}
