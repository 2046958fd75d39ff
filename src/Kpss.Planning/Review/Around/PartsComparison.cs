using Kpss.Documents;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Matching;
using Kpss.Planning.Review.Items;
using Kpss.Planning.Review.Matching;
using Kpss.Planning.Review.Texts;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Review.Around;

/// <summary>The parts that a document consists of; chapters with their text.</summary>
internal static class PartsComparison
{
    /// <summary>Chapters that share less are others.</summary>
    private const double Alike = 0.5;

    public static List<Change> Of(PlanPair plans)
    {
        var (older, newer) = (plans.Older.Parts, plans.Newer.Parts);
        var before = Matched(older, newer);
        var changes = new List<Change>();
        for (var at = 0; at < newer.Count; at++)
        {
            var subject = SubjectOf(newer[at]);
            if (before[at] < 0) changes.Add(new Added(subject));
            else AddChanged(changes, subject, older[before[at]], newer[at], plans);
        }

        for (var at = 0; at < older.Count; at++)
        {
            if (Array.IndexOf(before, at) < 0) changes.Add(new Removed(SubjectOf(older[at])));
        }

        AddOrder(changes, newer, before);
        return changes;
    }

    /// <returns>For each newer part the place of the one it was; -1 for a new one.</returns>
    private static int[] Matched(Sequence<PlanPart> older, Sequence<PlanPart> newer)
    {
        var before = new int[newer.Count];
        Array.Fill(before, -1);
        Match(older, newer, before, (left, right) => SubjectOf(left) == SubjectOf(right));
        Match(older, newer, before, (left, right) => KeyOf(left) == KeyOf(right));
        // A chapter may have moved to another file, or be called otherwise.
        Match(older, newer, before, (left, right) => left is ChapterPart old && right is ChapterPart now && (old.Title.Equals(now.Title) || old.Prose.Equals(now.Prose)));
        Match(older, newer, before, (left, right) => left is ChapterPart old && right is ChapterPart now && WordLikeness.Of(WordsOf(old), WordsOf(now)) >= Alike);
        Match(older, newer, before, (left, right) => left is not ChapterPart && SubjectOf(left).Kind == SubjectOf(right).Kind);
        return before;
    }

    private static void Match(Sequence<PlanPart> older, Sequence<PlanPart> newer, int[] before, Func<PlanPart, PlanPart, bool> areSame)
    {
        for (var j = 0; j < newer.Count; j++)
        {
            for (var i = 0; i < older.Count && before[j] < 0; i++)
            {
                if (Array.IndexOf(before, i) < 0 && areSame(older[i], newer[j])) before[j] = i;
            }
        }
    }

    private static void AddChanged(List<Change> changes, PartSubject subject, PlanPart before, PlanPart after, PlanPair plans)
    {
        if (TextDiff.OfTitle(SubjectOf(before).Title, subject.Title) is { } title) changes.Add(new TextChanged(subject, FactNames.Heading, title));
        ProseComparison.AddTo(changes, subject, FactNames.Text, plans.LinesBefore(ProseOf(before)), plans.LinesAfter(ProseOf(after)));
        if (before is DocumentPart old && after is DocumentPart now && old.ContentsDepth != now.ContentsDepth) changes.Add(new ValueChanged(subject, FactNames.Setting("obsah", "hloubka obsahu", "depth of the contents", Gender.Feminine), $"{old.ContentsDepth}", $"{now.ContentsDepth}"));
        if (before is ComparisonPart left && after is ComparisonPart right) Values.Add(changes, subject, FactNames.Compared, left.Other?.Id, right.Other?.Id);
    }

    private static void AddOrder(List<Change> changes, Sequence<PlanPart> newer, int[] before)
    {
        var (stayed, places) = (new List<PlanPart>(), new List<int>());
        for (var at = 0; at < newer.Count; at++)
        {
            if (before[at] < 0) continue;
            stayed.Add(newer[at]);
            places.Add(before[at]);
        }

        var inOrder = Rising.In(places);
        for (var at = 0; at < stayed.Count; at++)
        {
            if (!inOrder[at]) changes.Add(new Reordered(SubjectOf(stayed[at]), at == 0 ? null : SubjectOf(stayed[at - 1])));
        }
    }

    private static ProseText ProseOf(PlanPart part) => part switch
    {
        ChapterPart it => it.Prose,
        DocumentPart it => it.Prose,
        _ => ProseText.Empty,
    };

    private static string[] WordsOf(ChapterPart chapter)
    {
        var words = new List<string>();
        ProseWords.AddTo(words, chapter.Title);
        ProseWords.AddTo(words, chapter.Prose);
        words.Sort(StringComparer.Ordinal);
        return [.. words];
    }

    private static string KeyOf(PlanPart part) => part is ChapterPart or ComparisonPart ? $"{SubjectOf(part).Kind} {SubjectOf(part).Id}" : SubjectOf(part).Kind;

    private static PartSubject SubjectOf(PlanPart part) => part switch
    {
        ChapterPart it => new("kapitola", it.Id, TitleOf(it)),
        DocumentPart => new("dokument", "dokument", ""),
        OverviewPart it => new("přehled", "prehled", it.Title),
        ItemsPart it => new("položky", "polozky", it.Title ?? ""),
        IndexPart { Kind: TargetKind.Actor } it => new("rejstřík_subjektů", "rejstrik-subjektu", it.Title),
        IndexPart { Kind: TargetKind.TargetGroup } it => new("rejstřík_cílových_skupin", "rejstrik-cilovych-skupin", it.Title),
        IndexPart it => new("rejstřík_služeb", "rejstrik-sluzeb", it.Title),
        AbbreviationsPart it => new("zkratky", "zkratky", it.Title),
        MatrixPart it => new("matice_cílových_skupin", "matice", it.Title),
        TimelinePart it => new("časová_osa", "casova-osa", it.Title),
        FulfilmentPart it => new("plnění", "plneni", it.Title),
        ComparisonPart it => new("srovnání", "srovnani" + (it.Other is { } other ? "-" + other.Id : ""), it.Title),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static string TitleOf(ChapterPart chapter)
    {
        var lines = TextLines.Of(chapter.Title, reference => ReferenceWords.Of(reference.Id));
        return lines.Count == 0 ? chapter.Id : Tokens.Text(lines[0].Tokens);
    }
}
