namespace Kpss.Cli.CommandLine;

/// <summary>Arguments and options that mean the same in every command that has them.</summary>
internal static class CommonSymbols
{
    public static OptionalArgument Path() => new(
        "path",
        new("CESTA", "PATH"),
        new("složka s plánem, nebo cokoli v ní (výchozí: tato složka)", "the folder of a plan or anything in it (default: this folder)"))
    {
        Offer = Offer.Files,
    };

    /// <summary>The same as <see cref="Path"/> for commands whose arguments are something else.</summary>
    public static ValueOption Workspace() => new(
        "--workspace",
        new("CESTA", "PATH"),
        new("složka s plánem, nebo cokoli v ní (výchozí: tato složka)", "the folder of a plan or anything in it (default: this folder)"))
    {
        Offer = Offer.Files,
    };

    public static ValueOption Plan() => new(
        "--plan",
        new("PLÁN", "PLAN"),
        new("který plán, je-li jich víc: jméno složky nebo název", "which plan where there are several: its folder or title"))
    {
        Offer = Offer.Plans,
    };

    public static ListOption OutputFormat() => new(
        "--format",
        new("FORMÁT[,…]", "FORMAT[,…]"),
        new("jen docx, html, md, json, pdf (jinak podle kpss.yaml)", "only docx, html, md, json, pdf (else as kpss.yaml says)"))
    {
        Offer = Offer.OutputFormats,
    };

    public static ValueOption Output() => new(
        "--output",
        new("SLOŽKA", "FOLDER"),
        new("kam zapisovat (jinak podle kpss.yaml)", "where to write (else as kpss.yaml says)"))
    {
        Offer = Offer.Folders,
    };

    public static ValueOption Template() => new(
        "--template",
        new("SOUBOR", "FILE"),
        new("vzhled podle šablony Wordu (.docx, .dotx)", "looks of a Word template (.docx, .dotx)"))
    {
        Offer = Offer.Files,
    };

    public static Switch DryRun() => new("--dry-run", new("jen ukáže změny a nic nezapíše", "only show the changes and write nothing"));

    public static Switch Strict() => new("--strict", new("varování platí za chyby", "warnings count as errors"));
}
