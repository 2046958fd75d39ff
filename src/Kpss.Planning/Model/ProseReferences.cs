using Kpss.Planning.Grammar;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Model;

/// <summary>
/// References in prose: `[[kc-dotek]]`, and with a prefix where one id names several things: `[[subjekt:kc-dotek]]`,
/// `[[skupina:seniori]]`, `[[služba:odlehceni]]`, `[[zkratka:ORP]]`, `[[opatření:kc-dotek]]` with the key of any level.
/// </summary>
public static class ProseReferences
{
    private static readonly (TargetKind Kind, string Prefix)[] Prefixes =
    [
        (TargetKind.Actor, "subjekt"),
        (TargetKind.TargetGroup, "skupina"),
        (TargetKind.Service, "služba"),
        (TargetKind.Abbreviation, "zkratka"),
    ];

    public static ReferenceSite SiteOf(ProseReference reference, PlanGrammar grammar)
    {
        var colon = reference.Id.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && KindOf(reference.Id[..colon], grammar) is { } kind) return new(kind, reference.Id[(colon + 1)..].Trim(), reference.Place.Span);
        return new(TargetKind.Anything, reference.Id, reference.Place.Span);
    }

    /// <summary>How an author says which of several things of one id is meant.</summary>
    public static string PrefixOf(ReferenceTarget target) => target switch
    {
        ItemTarget it => it.Item.Level.Key,
        EntryTarget it => PrefixOf(it.Entry.Kind),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    public static IEnumerable<string> AllPrefixes(PlanGrammar grammar) =>
        Prefixes.Select(pair => pair.Prefix).Concat(grammar.Levels.Select(level => level.Key));

    private static string PrefixOf(TargetKind kind)
    {
        foreach (var (candidate, prefix) in Prefixes)
        {
            if (candidate == kind) return prefix;
        }

        throw new ArgumentOutOfRangeException(nameof(kind));
    }

    private static TargetKind? KindOf(string prefix, PlanGrammar grammar)
    {
        var folded = Words.Fold(prefix.Trim());
        foreach (var (kind, name) in Prefixes)
        {
            if (Words.Fold(name) == folded) return kind;
        }

        return grammar.Level(folded) is null ? null : TargetKind.Item;
    }
}
