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
            "Chybu udělal program, ne autor plánu. Příkazy, které plán jen čtou (check, build, show a další), nechávají zdrojové soubory beze změny; po init, new, fix, fmt, rollover a schema se podívejte, v jakém stavu zůstaly. Pomůže, když autorům programu pošlete vypsanou zprávu a soubor, u kterého se to stalo.",
            "The program is at fault, not the author of the plan. Commands that only read the plan (check, build, show and others) leave the sources untouched; after init, new, fix, fmt, rollover and schema check what state they are in. It helps to send the message and the file with which it happened to the authors of the program."),
        Bad: "",
        Good: "") { IsFirm = true };
}
