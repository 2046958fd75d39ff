using Kpss.Planning.Grammar.Shapes;

namespace Kpss.Planning.Schema;

/// <summary>A key with the records that have it; some are the same in two.</summary>
public sealed record ListedKey(KeyShape Shape, IReadOnlyList<ListedRecord> Records)
{
    public static List<ListedKey> All()
    {
        var found = new List<(KeyShape Shape, List<ListedRecord> Records)>();
        foreach (var record in RecordList.All())
        {
            foreach (var key in record.Shape.Keys)
            {
                var known = found.Find(one => ReferenceEquals(one.Shape, key));
                if (known.Shape is not null) known.Records.Add(record);
                else found.Add((key, [record]));
            }
        }

        return found.ConvertAll(key => new ListedKey(key.Shape, key.Records));
    }
}
