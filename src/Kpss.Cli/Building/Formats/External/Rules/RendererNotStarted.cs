using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class RendererNotStarted
{
    public static readonly Rule Rule = new(
        "KPSS0503",
        Severity.Error,
        new("program formátu nejde spustit", "the program of a format does not start"),
        new(
            "Program na PATH je, ale počítač ho odmítl spustit: je pro jiný druh počítače, nebo je to skript, jehož první řádek nejmenuje svůj překladač.",
            "The program is on PATH, but the machine refused to start it: it is for another kind of machine, or a script whose first line doesn't name its interpreter."),
        Bad: "import json\n…",
        Good: "#!/usr/bin/env python3\nimport json\n…");

    public static Diagnostic At(Renderer renderer) => Rule
        .At(renderer.Place, $"program {renderer.Program} nejde spustit", $"the program {renderer.Program} does not start")
        .WithHint("skript má mít na prvním řádku svůj překladač, třeba #!/bin/sh", "a script has its interpreter on the first line, such as #!/bin/sh");
}
