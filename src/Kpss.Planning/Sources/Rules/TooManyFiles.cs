using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class TooManyFiles
{
    public static readonly Rule Rule = new(
        "KPSS0105",
        Severity.Error,
        new("pracovní složka je příliš rozsáhlá", "the workspace is too large"),
        new(
            $"Pracovní složka smí mít nejvýše {Limits.Files} zdrojových souborů a {Limits.FolderDepth} složek vnořených do sebe. Nejspíš se do ní omylem dostalo něco cizího, nebo odkaz vede do kruhu.",
            $"A workspace may have {Limits.Files} source files and {Limits.FolderDepth} nested folders. Something may have got in by mistake, or a link goes round in a circle."),
        Bad: "plány a k nim záloha celého disku",
        Good: "jen složky plánů a rejstříky");

    public static Diagnostic At(SourceSpan span, string folder) => Rule
        .At(span, $"ve složce „{folder}“ je příliš mnoho souborů nebo vnořených složek", $"the folder “{folder}” holds too many files or nested folders")
        .WithHint("přesuňte, co k plánu nepatří, jinam", "move what is no part of the plan elsewhere");
}
