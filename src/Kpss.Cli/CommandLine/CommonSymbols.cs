using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.CommandLine;

/// <summary>Arguments and options that mean the same in every command that has them.</summary>
internal static class CommonSymbols
{
    private static readonly Bilingual AnythingIn = new("složka s plánem, nebo cokoli v ní (výchozí: tato složka)", "a plan's folder or anything in it (default: this folder)");

    public static OptionalArgument Path() => PathOf(AnythingIn);

    /// <summary>For commands that can keep to a part of a workspace.</summary>
    public static OptionalArgument Part() => PathOf(new(
        "jen tento soubor nebo složka plánu (výchozí: celá pracovní složka)",
        "only this file or folder of a plan (default: the whole workspace)"));

    /// <summary>For commands that build a plan alone, or all of a workspace.</summary>
    public static OptionalArgument Built() => PathOf(new(
        "pracovní složka, nebo složka jednoho plánu (výchozí: celá pracovní složka)",
        "a workspace, or the folder of one plan (default: the whole workspace)"));

    /// <summary>The same as <see cref="Path"/> for commands whose arguments are something else.</summary>
    public static ValueOption Workspace() => new(
        "--workspace",
        new("CESTA", "PATH"),
        AnythingIn)
    {
        Offer = Offer.Files,
    };

    public static ValueOption Plan() => new(
        "--plan",
        new("PLÁN", "PLAN"),
        new("který plán, je-li jich víc: jméno složky nebo název", "which plan, if there are several: its folder or title"))
    {
        Offer = Offer.Plans,
    };

    public static ListOption OutputFormat() => new(
        "--format",
        new("FORMÁT[,…]", "FORMAT[,…]"),
        new("jen docx, html, md, json, pdf (jinak podle kpss.yaml)", "only docx, html, md, json, pdf (otherwise as in kpss.yaml)"))
    {
        Offer = Offer.OutputFormats,
    };

    public static ValueOption Output() => new(
        "--output",
        new("SLOŽKA", "FOLDER"),
        new("kam zapisovat (jinak podle kpss.yaml)", "where to write (otherwise as in kpss.yaml)"))
    {
        Offer = Offer.Folders,
    };

    public static ValueOption Template() => new(
        "--template",
        new("SOUBOR", "FILE"),
        new("vzhled podle šablony Wordu (.docx, .dotx)", "style of a Word template (.docx, .dotx)"))
    {
        Offer = Offer.Files,
    };

    public static Switch DryRun() => new("--dry-run", new("jen ukáže změny a nic nezapíše", "only show the changes and write nothing"));

    public static Switch Strict() => new("--strict", new("varování platí za chyby", "warnings count as errors"));

    private static OptionalArgument PathOf(Bilingual about) => new("path", new("CESTA", "PATH"), about) { Offer = Offer.Files };
}
