using Kpss.Cli.CommandLine;
using Kpss.Planning.Authoring;
using Kpss.Planning.Model;

namespace Kpss.Cli.Listing;

/// <summary>Finds entries of registers by id, name, other name, or a part of one.</summary>
internal static class EntrySearch
{
    public static List<RegisterEntry> Find(Registers registers, TargetKind kind, string given)
    {
        var entries = new List<RegisterEntry>(registers.Of(kind));
        var exact = entries.FindAll(entry => entry.Id == given.Trim());
        if (exact.Count > 0) return exact;

        var text = ItemSearch.Flat(given);
        exact = entries.FindAll(entry => NamesOf(entry).Exists(name => ItemSearch.Flat(name) == text));
        return exact.Count > 0 || text.Length == 0 ? exact : entries.FindAll(entry => NamesOf(entry).Exists(name => ItemSearch.Flat(name).Contains(text, StringComparison.Ordinal)));
    }

    public static Refusal Unknown(Registers registers, TargetKind kind, string given)
    {
        var names = new List<string>();
        foreach (var entry in registers.Of(kind)) names.AddRange(NamesOf(entry));
        var one = RegisterKind.Of(kind).One;
        return new Refusal($"{one.Czech} „{given}“ v rejstříku není", $"no {one.English} “{given}” in the register").WithNearest(given, names);
    }

    private static List<string> NamesOf(RegisterEntry entry) => [entry.Id, entry.Name, .. entry.OtherNames];
}
