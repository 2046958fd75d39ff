using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class OutsideOutputFolder
{
    public static readonly Rule Rule = new(
        "KPSS0508",
        Severity.Error,
        new("program formátu sáhl mimo svou složku", "the program of a format reached out of its folder"),
        new(
            "Program dostane prázdnou složku (outputFolder) a jen do ní patří jeho soubory; kpss je odtud převezme spolu s ostatními dokumenty, anebo nezapíše nic. Kontrolují se jména souborů v odpovědi, odkazy ve složce, okolí složky a pracovní složka. Program ale běží s vašimi právy a všechno, co v počítači udělá, kpss vidět nemůže: dovolujte jen programy, kterým věříte.",
            "A program gets an empty folder (outputFolder), and only there do its files belong; from there kpss takes them over together with the other documents, or writes nothing at all. The names in the answer, links in the folder, what lies beside it and the workspace are checked. But the program runs with your rights and kpss cannot see all that it does to the machine: allow only programs that you trust."),
        Bad: """{ "apiVersion": "1.0", "files": ["../plan.xlsx"] }""",
        Good: """{ "apiVersion": "1.0", "files": ["plan.xlsx"] }""");

    public static Diagnostic Named(Renderer renderer, string name) => Rule.At(
        renderer.Place,
        $"program {renderer.Program} hlásí soubor mimo svou složku: „{Words.Quote(name)}“",
        $"the program {renderer.Program} names a file outside its folder: “{Words.Quote(name)}”");

    public static Diagnostic Reserved(Renderer renderer, string name) => Rule
        .At(
            renderer.Place,
            $"program {renderer.Program} hlásí soubor se jménem, které patří systému nebo jiným programům: „{Words.Quote(name)}“",
            $"the program {renderer.Program} names a file as only a system or other programs may: “{Words.Quote(name)}”")
        .WithHint(
            "jména nesmějí začínat tečkou, končit tečkou ani mezerou a být jménem zařízení (aux, con …); ohlaste to autorovi programu",
            "names must not begin with a dot, end with a dot or a space, or be a device (aux, con …); report it to the program's author");

    public static Diagnostic Linked(Renderer renderer, string name) => Rule.At(
        renderer.Place,
        $"soubor „{Words.Quote(name)}“ programu {renderer.Program} je odkaz, který vede jinam",
        $"the file “{Words.Quote(name)}” of the program {renderer.Program} is a link that leads elsewhere");

    public static Diagnostic Beside(Renderer renderer, string name) => Rule.At(
        renderer.Place,
        $"program {renderer.Program} zapsal vedle své složky: „{Words.Quote(name)}“",
        $"the program {renderer.Program} wrote beside its folder: “{Words.Quote(name)}”");

    public static Diagnostic Changed(Renderer renderer, WorkspaceChange change)
    {
        var what = change.Kind switch
        {
            ChangeKind.Came => new Bilingual("přibyl", "came up"),
            ChangeKind.Changed => new("se změnil", "changed"),
            _ => new("zmizel", "vanished"),
        };
        var wayOut = change.Kind switch
        {
            ChangeKind.Came => new Bilingual("podívejte se na něj, a nepatří-li tam, smažte ho", "look at it, and delete it if it doesn't belong there"),
            ChangeKind.Changed => new("zkontrolujte ho a vraťte, třeba příkazem git restore", "look at it and put it back, with git restore for example"),
            _ => new("vraťte ho, třeba příkazem git restore", "put it back, with git restore for example"),
        };
        return Rule
            .At(
                renderer.Place,
                $"za běhu programu {renderer.Program} v pracovní složce {what.Czech} soubor „{Words.Quote(change.Path)}“",
                $"while the program {renderer.Program} ran, a file of the workspace {what.English}: “{Words.Quote(change.Path)}”")
            .WithHint(wayOut.Czech, wayOut.English);
    }
}
