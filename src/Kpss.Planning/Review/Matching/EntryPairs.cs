using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Review.Matching;

/// <summary>Which entry of the newer registers each entry of the older ones became: the one of its id, else of its name.</summary>
internal sealed class EntryPairs
{
    private readonly Dictionary<string, RegisterEntry>[] _after = [[], [], [], []];

    public EntryPairs(Registers older, Registers newer)
    {
        OfKind(older.Actors, newer.Actors);
        OfKind(older.TargetGroups, newer.TargetGroups);
        OfKind(older.Services, newer.Services);
        OfKind(older.Abbreviations, newer.Abbreviations);
    }

    public RegisterEntry? After(RegisterEntry older) => _after[(int)older.Kind].GetValueOrDefault(older.Id);

    /// <summary>The id that an id of the older side has now.</summary>
    public string IdAfter(TargetKind kind, string id) => (int)kind < _after.Length && _after[(int)kind].GetValueOrDefault(id) is { } entry ? entry.Id : id;

    private void OfKind(IReadOnlyList<RegisterEntry> older, IReadOnlyList<RegisterEntry> newer)
    {
        var (byId, byName) = (new Dictionary<string, RegisterEntry>(StringComparer.Ordinal), new Dictionary<string, RegisterEntry>(StringComparer.Ordinal));
        foreach (var entry in newer) byId.TryAdd(entry.Id, entry);
        foreach (var entry in older)
        {
            if (byId.Remove(entry.Id, out var same)) _after[(int)entry.Kind].TryAdd(entry.Id, same);
        }

        foreach (var entry in byId.Values) byName.TryAdd(Words.Fold(entry.Name), entry);
        foreach (var entry in older)
        {
            if (After(entry) is null && byName.Remove(Words.Fold(entry.Name), out var same)) _after[(int)entry.Kind].TryAdd(entry.Id, same);
        }
    }
}
