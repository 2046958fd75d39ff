using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Syntax.Rules;

public static class EmptyFile
{
    public static readonly Rule Rule = new(
        "KPSS0115",
        Severity.Error,
        new("soubor je prázdný", "a file is empty"),
        new(
            "Soubor nic neobsahuje, nebo jen komentáře. Buď ho doplňte, nebo smažte; prázdné opatření by v plánu chybělo bez vysvětlení.",
            "The file holds nothing, or comments only. Fill it or delete it: an empty measure would be missing without a word."),
        Bad: "# opatření 1.9 doplníme",
        Good: "opatření: \"1.9\"\nnázev: Podpora sousedské výpomoci");

    public static Diagnostic At(SourceSpan span)
    {
        var diagnostic = Rule.At(span, "soubor je prázdný", "the file is empty");
        return WorkspacePaths.NameOf(span.File.Path) switch
        {
            "kpss.yaml" => diagnostic.WithHint("napište do něj aspoň „region: …“ a „zadavatel: …“", "write at least `region: …` and `zadavatel: …` in it"),
            "plan.yaml" => diagnostic.WithHint("napište do něj aspoň „název: …“ a „období: …“", "write at least `název: …` and `období: …` in it"),
            _ => diagnostic.WithHint("doplňte ho, nebo ho smažte", "fill it or delete it"),
        };
    }
}
