using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class UnreadableFile
{
    public static readonly Rule Rule = new(
        "KPSS0101",
        Severity.Error,
        new("soubor nejde přečíst", "a file cannot be read"),
        new(
            "Operační systém soubor nebo složku nevydal. Soubor bývá otevřený v jiném programu, chybí k němu oprávnění, nebo na jeho místě stojí složka či odkaz, který nikam nevede.",
            "The operating system refused to open the file or folder. Another program may have it open, you may lack the permission, or there is a folder or a link that leads nowhere in its place."),
        Bad: "oblast.yaml (bez práva ke čtení)",
        Good: "oblast.yaml (čitelný pro toho, kdo plán sestavuje)");

    public static Diagnostic Refused(SourceSpan span, string name) => Rule
        .At(span, $"soubor „{name}“ nejde přečíst", $"the file “{name}” cannot be read")
        .WithHint("zavřete ho v jiných programech a ověřte oprávnění", "close it in other programs and check its permissions");

    public static Diagnostic Gone(SourceSpan span, string name) => Rule
        .At(span, $"soubor „{name}“ zmizel, nebo je to odkaz, který nikam nevede", $"the file “{name}” is gone, or it is a link that leads nowhere")
        .WithHint("odkaz opravte nebo smažte; jinak spusťte kpss znovu", "correct or delete the link; otherwise run kpss again");

    public static Diagnostic IsFolder(SourceSpan span, string name) => Rule
        .At(span, $"„{name}“ je složka, ne soubor", $"“{name}” is a folder, not a file")
        .WithHint("přejmenujte ji, ať nekončí na .yaml", "rename it so that it doesn't end in .yaml");

    public static Diagnostic Folder(SourceSpan span, string name) => Rule
        .At(span, $"složku „{name}“ nejde přečíst", $"the folder “{name}” cannot be read")
        .WithHint("ověřte oprávnění; je-li to odkaz do kruhu, smažte ho", "check its permissions; if it is a link in a circle, delete it");
}
