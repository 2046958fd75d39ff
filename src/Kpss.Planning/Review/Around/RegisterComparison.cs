using Kpss.Documents;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Review.Matching;

namespace Kpss.Planning.Review.Around;

/// <summary>The registers: a name is told once, with how often it is printed.</summary>
internal sealed class RegisterComparison(Workspace newer, EntryPairs pairs)
{
    private readonly Dictionary<string, int> _cards = new(StringComparer.Ordinal);

    public List<Change> Of(Registers before, Registers after)
    {
        var changes = new List<Change>();
        foreach (var (old, now) in new[] { (before.Actors, after.Actors), (before.TargetGroups, after.TargetGroups), (before.Services, after.Services), (before.Abbreviations, after.Abbreviations) })
        {
            // Registers that are equal as they stand need no looking into.
            if (!old.Equals(now)) Add(changes, old, now);
        }

        return changes;
    }

    private void Add(List<Change> changes, Sequence<RegisterEntry> before, Sequence<RegisterEntry> after)
    {
        CountCards(before.Count > 0 ? before[0].Kind : after[0].Kind);
        var old = new Dictionary<string, RegisterEntry>(StringComparer.Ordinal);
        foreach (var entry in before)
        {
            if (pairs.After(entry) is { } now) old.TryAdd(now.Id, entry);
        }

        foreach (var entry in after)
        {
            if (old.GetValueOrDefault(entry.Id) is { } was) AddChanged(changes, was, entry);
            else changes.Add(new Added(Subject(entry)));
        }

        foreach (var entry in before)
        {
            if (pairs.After(entry) is null) changes.Add(new Removed(Subject(entry)));
        }
    }

    private void AddChanged(List<Change> changes, RegisterEntry before, RegisterEntry after)
    {
        if (before.Equals(after)) return;
        var subject = Subject(after);
        if (before.Id != after.Id) changes.Add(new IdChanged(subject, before.Id, after.Id));
        if (!Texts.Alike.Are(before.Name, after.Name)) changes.Add(new EntryRenamed(subject, before.Name));
        Values.AddList(changes, subject, FactNames.Setting("jiné_názvy", "jiný název", "other name", Gender.Masculine), before.OtherNames, after.OtherNames);
        foreach (var key in (ReadOnlySpan<string>)["druh", "kód", "web", "poznámka"]) Values.Add(changes, subject, FactNames.Labelled(key, key), Detail(before, key), Detail(after, key));
    }

    private void CountCards(TargetKind kind)
    {
        _cards.Clear();
        foreach (var plan in newer.Plans)
        {
            foreach (var use in RegisterUses.Of(plan, newer.Index, kind)) _cards[use.Entry.Id] = _cards.GetValueOrDefault(use.Entry.Id) + use.Items.Count;
        }
    }

    private static string? Detail(RegisterEntry entry, string key)
    {
        foreach (var detail in entry.Details)
        {
            if (detail.Key == key) return detail.Value;
        }

        return null;
    }

    private EntrySubject Subject(RegisterEntry entry) => new(entry.Kind, entry.Id, entry.Name, _cards.GetValueOrDefault(entry.Id));
}
