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
        EntryTarget it => RegisterKind.Of(it.Entry.Kind).Word,
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    public static IEnumerable<string> AllPrefixes(PlanGrammar grammar) =>
        RegisterKind.All.Select(register => register.Word).Concat(grammar.Levels.Select(level => level.Key));

    private static TargetKind? KindOf(string prefix, PlanGrammar grammar)
    {
        var folded = Words.Fold(prefix.Trim());
        if (Array.Find(RegisterKind.All, register => Words.Fold(register.Word) == folded) is { } register) return register.Target;
        return grammar.Level(folded) is null ? null : TargetKind.Item;
    }
}
