using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Warnings;

public sealed class AwkwardName : ICheck
{
    public Rule Rule => new(
        "KPSS0324",
        Severity.Warning,
        new("jméno souboru nebo složky s diakritikou nebo mezerou", "a name of a file or folder with diacritics or a space"),
        new(
            "Jména zdrojových souborů a složek pište bez diakritiky a místo mezer dávejte spojovníky. Windows, macOS, ZIP, Git a cloudová úložiště zapisují písmena s háčky a čárkami každý jinak: z jednoho souboru se při předávání stanou dva, nebo se pod svým jménem nenajde.",
            "Write names of source files and folders without diacritics, with hyphens for spaces. Windows, macOS, ZIP, Git and cloud storage write accented letters each in its own way: passed on, one file becomes two, or isn't found by its name."),
        Bad: "1-senioři/1.1 péče doma.yaml",
        Good: "1-seniori/1-1-pece-doma.yaml");

    public void Run(Inspection inspection, Report report)
    {
        var workspace = inspection.Workspace;
        var told = new HashSet<string>(StringComparer.Ordinal);
        // A plan's own folder with such a name is an error already.
        foreach (var plan in workspace.Files.Plans) told.Add(plan.Folder);
        foreach (var path in workspace.Files.Registers) Check(path, workspace.Root, told, report);
        foreach (var plan in workspace.Files.Plans)
        {
            foreach (var path in (IEnumerable<string>)[plan.PlanFile, .. plan.Items, .. plan.Texts]) Check(path, workspace.Root, told, report);
        }
    }

    /// <summary>Each folder is told once, for the first file in it.</summary>
    private void Check(string path, string root, HashSet<string> told, Report report)
    {
        for (var at = path; at.Length > root.Length; at = WorkspacePaths.Parent(at))
        {
            var name = WorkspacePaths.NameOf(at);
            if (IsAwkward(name) && told.Add(at)) report.Add(At(path, name, isFolder: at != path));
        }
    }

    private static bool IsAwkward(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAscii(c) || c == ' ') return true;
        }

        return false;
    }

    private Diagnostic At(string path, string name, bool isFolder)
    {
        var (dot, place) = (isFolder ? -1 : name.LastIndexOf('.'), new SourceFile(path, "").Start);
        var better = dot < 0 ? Words.ToId(name) : Words.ToId(name[..dot]) + name[dot..];
        var diagnostic = isFolder
            ? Rule.At(place, $"jméno složky „{Words.Quote(name)}“ má diakritiku nebo mezeru", $"the name of the folder “{Words.Quote(name)}” has diacritics or a space")
            : Rule.At(place, $"jméno souboru „{Words.Quote(name)}“ má diakritiku nebo mezeru", $"the name of the file “{Words.Quote(name)}” has diacritics or a space");
        return diagnostic.WithHint($"přejmenujte na „{better}“ a opravte, kde je jméno uvedeno", $"rename it to `{better}`, also where it is named");
    }
}
