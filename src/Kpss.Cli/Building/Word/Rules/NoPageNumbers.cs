using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Word.Rules;

public static class NoPageNumbers
{
    public static readonly Rule Rule = new(
        "KPSS0422",
        Severity.Info,
        new("obsah zůstal bez čísel stran", "the contents stayed without page numbers"),
        new(
            """
            Na které straně nadpis leží, ví jen program, který dokument sází. kpss se proto ptá LibreOffice (`výstupy: { čísla_stran: ano }`), a když nemá jistotu, čísla raději vynechá: chybějící nikoho nesplete, chybné ano.
            Jistotu nemá bez LibreOffice, bez písem dokumentu (místo Calibri stačí Carlito, místo Arial Liberation Sans, v Debianu balíčky `fonts-crosextra-carlito` a `fonts-liberation`) nebo když šablona čísluje strany od jiného čísla v každém oddílu.
            Ve Wordu čísla doplníte sami: pravým tlačítkem na obsah a Aktualizovat pole.
            """,
            """
            Only a program that lays the document out knows on which page a heading lies. kpss asks LibreOffice (`výstupy: { čísla_stran: ano }`), and leaves the numbers out when it can't be sure: a missing number misleads nobody, a wrong one does.
            It can't be sure without LibreOffice, without the fonts of the document (Carlito does for Calibri, Liberation Sans for Arial; on Debian the packages `fonts-crosextra-carlito` and `fonts-liberation`), or when the template numbers the pages of each section from a number of its own.
            Word adds the numbers when you right-click the contents and update the field.
            """),
        Bad: "výstupy: { čísla_stran: ano }   # na počítači bez LibreOffice",
        Good: "výstupy: { čísla_stran: ne }");

    public static Diagnostic At(string file, Bilingual reason) => Rule.At(
        null,
        $"{file}: obsah zůstal bez čísel stran, protože {reason.Czech}",
        $"{file}: the contents stayed without page numbers, because {reason.English}");

    public static readonly Bilingual NoOffice = new("tu není LibreOffice, který je spočítá", "LibreOffice, which counts them, isn't here");

    public static readonly Bilingual Unreadable = new("v PDF z LibreOffice nejsou k nalezení nadpisy", "the headings can't be found in the PDF of LibreOffice");

    public static readonly Bilingual OwnNumbering = new("šablona čísluje strany po svém", "the template numbers pages in its own way");

    public static readonly Bilingual Unsteady = new("čísla sama mění, kde strany končí", "the numbers themselves change where pages end");

    /// <param name="used">What the text is set in instead; null when that can't be told.</param>
    public static Bilingual MissingFont(string asked, string? used) => used is null
        ? new(
            $"LibreOffice nemá písmo {asked}, takže by strany nesouhlasily",
            $"LibreOffice lacks the font {asked}, so that pages would not agree")
        : new(
            $"LibreOffice nemá písmo {asked} a sází písmem {used}, takže by strany nesouhlasily",
            $"LibreOffice lacks the font {asked} and sets the text in {used}, so that pages would not agree");
}
