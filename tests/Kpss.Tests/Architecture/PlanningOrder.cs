namespace Kpss.Tests.Architecture;

/// <summary>Sources ← Syntax ← Grammar ← Model ← {Checks, Compose, Review, Authoring, Repair, Schema}; the root namespace stands over them all.</summary>
internal static class PlanningOrder
{
    private const string Root = "Kpss.Planning";

    private static readonly string[][] Order = [["Sources"], ["Syntax"], ["Grammar"], ["Model"], ["Checks", "Compose", "Review", "Authoring", "Repair", "Schema"]];

    public static bool IsBrokenBy(Use use)
    {
        if (!Namespaces.IsWithin(use.FromNamespace, Root) || !Namespaces.IsWithin(use.ToNamespace, Root)) return false;
        var (from, to) = (Room(use.FromNamespace), Room(use.ToNamespace));
        return from != to && Rank(from) <= Rank(to);
    }

    public static bool Knows(string name) => Rank(Room(name)) >= 0;

    private static string Room(string name) => name.Length <= Root.Length ? "" : name[(Root.Length + 1)..].Split('.')[0];

    private static int Rank(string room) => room.Length == 0 ? Order.Length : Array.FindIndex(Order, rooms => rooms.Contains(room));
}
