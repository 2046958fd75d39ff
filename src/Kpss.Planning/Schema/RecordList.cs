using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Reading;

namespace Kpss.Planning.Schema;

/// <summary>A record of the source format with the places where it stands.</summary>
/// <param name="Where">Such as `plan.yaml › schválení`, one a place.</param>
public sealed record ListedRecord(RecordShape Shape, IReadOnlyList<Bilingual> Where);

/// <summary>Every built-in record, found from those that a file may hold: nothing is listed by hand.</summary>
public static class RecordList
{
    /// <summary>In the order of the files that hold them.</summary>
    public static List<ListedRecord> All()
    {
        var found = new List<(RecordShape Shape, List<Bilingual> Where)>();
        Visit(WorkspaceShapes.Workspace, null, found);
        Visit(WorkspaceShapes.Plan, null, found);
        Visit(WorkspaceShapes.Registers, null, found);
        Visit(ItemKeys.Shape, null, found);
        foreach (var (type, shape) in ValueShapes.All)
        {
            var name = Array.Find(FieldTypes.All, candidate => candidate.Type == type)!.Name;
            Visit(shape, new($"pole typu {name}", $"a field of type {name}"), found);
        }

        return found.ConvertAll(record => new ListedRecord(record.Shape, record.Where));
    }

    private static void Visit(RecordShape shape, Bilingual? where, List<(RecordShape Shape, List<Bilingual> Where)> found)
    {
        var known = found.Find(record => ReferenceEquals(record.Shape, shape));
        if (known.Shape is not null)
        {
            if (where is not null) known.Where.Add(where);
            return;
        }

        found.Add((shape, where is null ? [] : [where]));
        foreach (var key in shape.Keys)
        {
            var inner = key.Record ?? key.Entries?.Record;
            if (inner is not null) Visit(inner(), Below(where ?? shape.Title, key), found);
        }
    }

    private static Bilingual Below(Bilingual outer, KeyShape key) => new($"{outer.Czech} › {key.Name}", $"{outer.English} › {key.Name}");
}
