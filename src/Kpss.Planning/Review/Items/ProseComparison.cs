using Kpss.Documents.Diagnostics;
using Kpss.Planning.Review.Texts;

namespace Kpss.Planning.Review.Items;

/// <summary>Compares prose: its words, where they lead, and what lists and tables look like.</summary>
internal static class ProseComparison
{
    public static void AddTo(List<Change> changes, Subject subject, FactName name, IReadOnlyList<TextLine> before, IReadOnlyList<TextLine> after)
    {
        if (TextDiff.Of(before, after) is { } text) changes.Add(new TextChanged(subject, name, text));
        foreach (var (old, now) in LinkDiff.Of(before, after))
        {
            var (was, isNow) = (old?.Shown, now?.Shown);
            // A number that passed from one item to another tells nothing.
            if (was == isNow) (was, isNow) = ($"{was} ({old!.Target})", $"{isNow} ({now!.Target})");
            var change = new ValueChanged(subject, LinkName(name, (now ?? old)!.Label), was, isNow);
            // What a text says in several places is told once.
            if (!changes.Contains(change)) changes.Add(change);
        }

        foreach (var (old, now) in FormDiff.Of(before, after)) changes.Add(new FormChanged(subject, name, old, now));
    }

    private static FactName LinkName(FactName text, string label) => new(text.Key, new Bilingual($"odkaz „{Quotes.Inner(label)}“", $"link “{label}”"), Gender.Masculine);
}
