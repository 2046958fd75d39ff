using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Checks.Warnings.Likeness;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Warnings;

public sealed class NearIdenticalSentences : ICheck
{
    private const int LongestQuoted = 4;

    public Rule Rule => new(
        "KPSS0306",
        Severity.Warning,
        new("téměř stejné věty ve dvou kartách", "nearly the same sentence on two cards"),
        new(
            "Věta byla zkopírována do druhé karty a pak se v jedné z nich změnila. Často se jen zapomnělo opravit i druhou. Sjednoťte je, nebo v jedné kartě odkažte na druhou. Shodné věty se nehlásí, ani věty, které mluví každá o jiném jménu.",
            "A sentence was copied to another card and then changed on one of them. Often the other was just forgotten. Make them agree, or let one card refer to the other. Identical sentences are not reported, nor are those that differ only in a name."),
        Bad: "odůvodnění: |\n  Služba je k dispozici každý den od 7 do 19 hodin.\n# v jiné kartě\nodůvodnění: |\n  Služba je k dispozici každý den od 7 do 17 hodin.",
        Good: "odůvodnění: |\n  Služba je k dispozici každý den, viz [[pecovatelska-sluzba]].");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Plans)
        {
            var sentences = SentencesOf(plan.Texts);
            foreach (var pair in LikeSentences.Among(sentences)) report.Add(At(pair));
        }
    }

    private static List<CardSentence> SentencesOf(List<PlanText> texts)
    {
        var sentences = new List<CardSentence>();
        foreach (var text in texts)
        {
            if (text is not { Kind: TextKind.Prose, Item: not null }) continue;
            foreach (var sentence in SentenceRanges.Of(text.Value))
            {
                if (CardSentence.Of(text, sentence) is { } whole) sentences.Add(whole);
            }
        }

        return sentences;
    }

    private Diagnostic At(LikePair pair)
    {
        var (here, there) = Differences.Of(pair.Later, pair.Earlier);
        var other = pair.Earlier.Text.Item!.Name;
        var (czech, english) = (here.Count, there.Count) switch
        {
            (0, _) => ($"tam je navíc „{Short(there)}“", $"there it has “{Short(there)}” too"),
            (_, 0) => ($"zde je navíc „{Short(here)}“", $"here it has “{Short(here)}” too"),
            _ => ($"zde „{Short(here)}“, tam „{Short(there)}“", $"here “{Short(here)}”, there “{Short(there)}”"),
        };
        return Rule
            .At(pair.Later.Span, $"věta je téměř stejná jako v „{other}“: {czech}", $"the sentence is nearly the same as in “{other}”: {english}")
            .WithHint("sjednoťte znění, nebo nechte jen jedno a z druhé karty na ně odkažte", "make them agree, or keep one and refer to it from the other card")
            .WithRelated(pair.Earlier.Span, "podobná věta je zde", "the similar sentence is here");
    }

    private static string Short(List<string> words) => words.Count <= LongestQuoted
        ? string.Join(' ', words)
        : $"{string.Join(' ', words.GetRange(0, LongestQuoted))} …";
}
