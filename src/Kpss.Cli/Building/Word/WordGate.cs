using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Word.Rules;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Rendering.Docx.Verification;

namespace Kpss.Cli.Building.Word;

/// <summary>Lets no Word document through that a reader would stumble over.</summary>
internal sealed class WordGate
{
    /// <summary>Findings of one kind that are told; the rest is counted.</summary>
    private const int MostTold = 5;

    /// <summary>True until the first document comes.</summary>
    public bool IsIdle { get; private set; } = true;

    public void Check(OutputFile file, Workshop workshop)
    {
        IsIdle = false;
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var groups = WordVerifier.Verify(file.Content.ToArray()).GroupBy(fault => (fault.Kind, IsForgiven: IsForgiven(fault)));
        foreach (var group in groups.OrderBy(group => group.Key.IsForgiven)) Tell(name, group, workshop);
    }

    /// <param name="alike">Of one kind and one severity.</param>
    private static void Tell(string file, IEnumerable<WordFault> alike, Workshop workshop)
    {
        var different = alike.GroupBy(fault => $"{fault.Part} {fault.Message.Czech}").Select(group => new Repeated(group.First(), group.Count())).ToArray();
        foreach (var fault in different.Take(MostTold)) workshop.Report.Add(Told(file, fault, workshop));
        if (different.Length > MostTold) workshop.Report.Add(Rest(file, different[MostTold].Fault, different.Length - MostTold, workshop));
    }

    private static Diagnostic Told(string file, Repeated repeated, Workshop workshop)
    {
        var (fault, times) = repeated;
        var place = fault.Part.Length > 0 ? $" {fault.Part}" : "";
        var (near, many) = (Near(fault), Times(times));
        return Finding(fault, workshop, new(
            $"{file}{place}{near.Czech}: {fault.Message.Czech}{many.Czech}",
            $"{file}{place}{near.English}: {fault.Message.English}{many.English}"));
    }

    /// <param name="next">The first of the faults that aren't told.</param>
    private static Diagnostic Rest(string file, WordFault next, int count, Workshop workshop) => Finding(next, workshop, new(
        $"{file}: a další chyby téhož druhu ({count})",
        $"{file}: and {count} more of the kind"));

    private static Diagnostic Finding(WordFault fault, Workshop workshop, Bilingual message)
    {
        var diagnostic = WordFaultRules.Of(fault.Kind).At(workshop.Settings.Template?.Place, message.Czech, message.English);
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
                "this is a bug in kpss, not a mistake in your plan: tell its maintainers");
        }

        var shown = Places.Shown(template.Path, workshop.Session.World.CurrentDirectory);
        return fault.IsInText
            ? diagnostic.WithHint($"zkuste sestavit plán bez šablony {shown}: zmizí-li chyba, je v šabloně", $"try to build without the template {shown}: if the fault disappears, it is in the template")
            : diagnostic.WithHint($"opravte to ve Wordu v šabloně {shown}", $"repair it in Word in the template {shown}");
    }

    private static Bilingual Near(WordFault fault) => fault.Near.Length == 0
        ? new("", "")
        : new($", u slov „{fault.Near}“", $", near “{fault.Near}”");

    private static Bilingual Times(int times) => times == 1 ? new("", "") : new($" (celkem {times}×)", $" ({times} times)");

    private sealed record Repeated(WordFault Fault, int Times);
}
