using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Checks.Warnings.Typesetting;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Warnings;

public sealed class Typography : ICheck
{
    private const int LongestQuoted = 40;

    public Rule Rule => new(
        "KPSS0310",
        Severity.Warning,
        new("chyba v sazbě nebo v písmu", "a slip in typesetting or spelling"),
        new(
            "Zdvojené mezery a odrážky, „z.s.“ místo „z. s.“, písmena rozbitá převodem z PDF („muţe“), „řídící skupina“ místo „řídicí“, jedno slovo psané dvojím způsobem. Spojovník místo pomlčky, rovné uvozovky a „3x“ jsou jen pro informaci: do dokumentu je kpss vysází správně; ve zdroji je přepíše až „kpss fix“.",
            "Doubled spaces and bullets, `z.s.` for `z. s.`, letters broken on the way from a PDF, „řídící skupina“ for „řídicí“, one word spelt in two ways. Hyphens for dashes, straight quotes and `3x` are for information only: kpss sets them right in the document; in the sources `kpss fix` rewrites them."),
        Bad: "popis: |\n  Poradna spolku Ledovec z.s.  je otevřena 3x týdně.",
        Good: "popis: |\n  Poradna spolku Ledovec, z. s., je otevřena 3× týdně.") { IsFixable = true };

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Plans)
        {
            foreach (var text in plan.Texts) Check(text, report);
            foreach (var variant in TermVariants.In(plan.Texts)) report.Add(At(variant));
        }

        foreach (var text in PlanTexts.Of(inspection.Workspace.Registers)) Check(text, report);
    }

    private void Check(PlanText text, Report report)
    {
        if (text.Kind == TextKind.Target) return;

        if (text.IsDoublyBulleted && DoubledBullets.At(Rule, text.Pieces[0].Place.Span) is { } doubled) report.Add(doubled);
        var flaws = FlawsIn(text);
        if (flaws.Count == 0) return;

        var bullets = text.Kind == TextKind.Prose && WrittenLines.Of(text) is { } lines ? PastedBullets.In(lines) : null;
        foreach (var flaw in flaws)
        {
            if (!IsProtected(text.Value, flaw.Place) && !IsOfBullet(text, flaw, bullets)) report.Add(At(text, flaw));
        }
    }

    private static List<Flaw> FlawsIn(PlanText source)
    {
        var flaws = new List<Flaw>();
        var text = source.Value;
        DoubledSpaces.Find(source, flaws);
        HyphenatedRanges.Find(text, flaws);
        SpacedHyphens.Find(text, flaws);
        StraightQuotes.Find(text, flaws);
        LegalForms.Find(text, flaws);
        LetterTimes.Find(text, flaws);
        BrokenLetters.Find(text, flaws);
        SteeringGroups.Find(text, flaws);
        return flaws;
    }

    private Diagnostic At(PlanText text, Flaw flaw)
    {
        var (found, proposed) = (Quoted(flaw.Place.Of(text.Value).ToString()), Quoted(flaw.Proposed));
        var diagnostic = Rule.At(
            text.Span(flaw.Place),
            $"{flaw.Name.Czech}: {Marked(found, "„", "“")}, správně {Marked(proposed, "„", "“")}",
            $"{flaw.Name.English}: {Marked(found, "“", "”")}, better {Marked(proposed, "“", "”")}");
        if (flaw.Repair == RepairKind.Printed) diagnostic = diagnostic with { Severity = Severity.Info };
        return diagnostic with { Fix = FixOf(text, flaw, proposed) };
    }

    /// <returns>Null when an edit would not hit the flaw alone.</returns>
    private static Fix? FixOf(PlanText text, Flaw flaw, string proposed)
    {
        var edits = new List<TextEdit>();
        foreach (var (place, replacement) in flaw.Edits)
        {
            if (text.ExactSpan(place) is not { } span) return null;
            edits.Add(new(span, replacement));
        }

        return new(new($"napsat {Marked(proposed, "„", "“")}", $"write {Marked(proposed, "“", "”")}"), flaw.Repair != RepairKind.Doubtful, edits.ToSequence());
    }

    /// <summary>Bullets that make no list, and blanks behind them, are the matter of other checks.</summary>
    private static bool IsOfBullet(PlanText text, Flaw flaw, PastedBullets? bullets) =>
        Array.Exists(flaw.Edits, edit => text.ExactSpan(edit.Place) is { } span && (StartsLine(span) || bullets?.Hold(span) is true));

    /// <summary>True for a hyphen that begins a line of the source: YAML joined the line to the one above, but its author may have meant a list.</summary>
    private static bool StartsLine(SourceSpan place) =>
        place.Text is "-" && place.File.Line(place.Line)[..(place.Column - 1)].IsWhiteSpace();

    private Diagnostic At(TermVariant variant)
    {
        var (rarer, commoner) = (variant.Rarer.Place.Of(variant.Rarer.Text.Value).ToString(), variant.Commoner.Place.Of(variant.Commoner.Text.Value).ToString());
        return Rule
            .At(variant.Rarer.Text.Span(variant.Rarer.Place), $"dvojí pravopis: zde „{rarer}“, jinde v plánu „{commoner}“", $"two spellings: here “{rarer}”, elsewhere in the plan “{commoner}”")
            .WithHint("obojí je možné, ale v jednom dokumentu pište jen jedno", "both are possible, but one document should keep to one")
            .WithRelated(variant.Commoner.Text.Span(variant.Commoner.Place), "druhá podoba je třeba zde", "the other one is here, for instance");
    }

    /// <summary>Addresses and file names mean what they are.</summary>
    private static bool IsProtected(string text, TextRange place)
    {
        var (start, end) = (place.Start, place.End);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return Sources.MachineWords.IsOne(text.AsSpan(start, end - start).Trim("„“\"()[]‚‘.,;:!?…"));
    }

    private static string Quoted(string text) => Short(text.Replace(PlanText.Unseen, '…'));

    /// <summary>Marks around marks would leave nobody sure what to write.</summary>
    private static string Marked(string text, string open, string close) => text is ['"' or '„', .., '"' or '“'] ? text : open + text + close;

    private static string Short(string text) => text.Length <= LongestQuoted ? text : $"{text[..(LongestQuoted / 2)]} … {text[^(LongestQuoted / 4)..]}";
}
