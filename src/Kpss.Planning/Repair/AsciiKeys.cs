using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Repair.Rules;
using Kpss.Planning.Repair.Shapes;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Repair;

/// <summary>Keys that are written otherwise than the grammar and the built-in records have them.</summary>
internal static class AsciiKeys
{
    public static List<Diagnostic> In(IWorld world, string root)
    {
        var found = new List<Diagnostic>();
        foreach (var file in ShapedFiles.Of(world, root))
        {
            foreach (var record in file.Records)
            {
                foreach (var entry in record.Node.Entries)
                {
                    if (record.NameOf(entry) is { } name && entry.Key.Value != name && KeyText.IsPlain(name)) found.Add(AsciiKey.At(entry.Key, name));
                }
            }
        }

        return found;
    }
}
