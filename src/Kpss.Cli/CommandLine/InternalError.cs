using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.CommandLine;

/// <summary>What stands behind the code under which the program admits a mistake of its own.</summary>
public static class InternalError
{
    public static readonly Rule Rule = new(
        Failures.InternalError,
        Severity.Error,
        new("vnitřní chyba programu", "an internal error of the program"),
        new(
            "Chybu udělal program, ne autor plánu. Zdrojové soubory jsou beze změny a nic se nezapsalo. Pomůže, když autorům programu pošlete vypsanou zprávu a soubor, u kterého se to stalo.",
            "The program is at fault, not the author of the plan. The sources are untouched and nothing was written. It helps to send the message and the file with which it happened to the authors of the program."),
        Bad: "",
        Good: "") { IsFirm = true };
}
