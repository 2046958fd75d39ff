using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Word.Rules;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Rendering.Docx.Verification;

namespace Kpss.Cli.Building.Word;

/// <summary>Lets no Word document through that a reader would stumble over.</summary>
internal static class WordGate
{
    /// <summary>Findings of one kind that are told; the rest is counted.</summary>
    private const int MostTold = 5;

    public static void Check(List<OutputFile> files, Workshop workshop)
    {
        foreach (var file in files)
        {
            if (file.Path.EndsWith(".docx", StringComparison.Ordinal)) Check(file, workshop);
        }
    }

    private static void Check(OutputFile file, Workshop workshop)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        foreach (var kind in WordVerifier.Verify(file.Content.ToArray()).GroupBy(fault => fault.Kind))
        {
            var different = kind.GroupBy(fault => $"{fault.Part} {fault.Message.Czech}").Select(group => new Repeated(group.First(), group.Count())).ToArray();
            foreach (var fault in different.Take(MostTold)) workshop.Report.Add(Tell(name, fault, workshop));
            if (different.Length > MostTold) workshop.Report.Add(Rest(name, kind.Key, different.Length - MostTold));
        }
    }

    private static Diagnostic Tell(string file, Repeated repeated, Workshop workshop)
    {
        var (fault, times) = repeated;
        var place = fault.Part.Length > 0 ? $" {fault.Part}" : "";
        var (near, many) = (Near(fault), Times(times));
        var diagnostic = WordFaultRules.Of(fault.Kind).At(
            workshop.Settings.Template?.Place,
            $"{file}{place}{near.Czech}: {fault.Message.Czech}{many.Czech}",
            $"{file}{place}{near.English}: {fault.Message.English}{many.English}");
        return WithWayOut(IsForgiven(fault) ? diagnostic with { Severity = Severity.Warning } : diagnostic, fault, workshop);
    }

    /// <summary>A town may publish with the logo it always had in its header, but it should know.</summary>
    private static bool IsForgiven(WordFault fault) => fault is { Kind: FaultKind.Access, IsInText: false };

    private static Diagnostic WithWayOut(Diagnostic diagnostic, WordFault fault, Workshop workshop)
    {
        if (workshop.Settings.Template is not { } template)
        {
            return diagnostic.WithHint(
                "to je chyba kpss, ne vašeho plánu: napište o ní správcům programu",
                "this is a mistake of kpss, not of your plan: tell its maintainers");
        }

        var shown = Places.Shown(template.Path, workshop.Session.World.CurrentDirectory);
        return fault.IsInText
            ? diagnostic.WithHint($"zkuste sestavit plán bez šablony {shown}: zmizí-li chyba, je v šabloně", $"try to build without the template {shown}: if the fault goes, it is there")
            : diagnostic.WithHint($"opravte to ve Wordu v šabloně {shown}", $"mend it in Word in the template {shown}");
    }

    private static Diagnostic Rest(string file, FaultKind kind, int count) => WordFaultRules.Of(kind).At(
        null,
        $"{file}: a další chyby téhož druhu ({count})",
        $"{file}: and {count} more of the kind");

    private static Bilingual Near(WordFault fault) => fault.Near.Length == 0
        ? new("", "")
        : new($", u slov „{fault.Near}“", $", near “{fault.Near}”");

    private static Bilingual Times(int times) => times == 1 ? new("", "") : new($" (celkem {times}×)", $" ({times} times)");

    private sealed record Repeated(WordFault Fault, int Times);
}
