using Kpss.Planning.Repair.Shapes;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Repair.Layout;

/// <summary>Tells whether two readings of a file say the same, whatever the order of keys and the lines of prose.</summary>
internal static class SameContent
{
    public static bool Of(ShapedFile before, ShapedFile after) => Of(before.Yaml.Root!, after.Yaml.Root!, before);

    private static bool Of(SyntaxNode left, SyntaxNode right, ShapedFile file) => (left, right) switch
    {
        (ScalarNode one, ScalarNode other) => one.Value == other.Value,
        (ListNode one, ListNode other) => HaveSame(one, other, file),
        (RecordNode one, RecordNode other) => HaveSame(one, other, file),
        _ => false,
    };

    private static bool HaveSame(ListNode left, ListNode right, ShapedFile file)
    {
        if (left.Items.Count != right.Items.Count) return false;
        for (var i = 0; i < left.Items.Count; i++)
        {
            if (!Of(left.Items[i], right.Items[i], file)) return false;
        }

        return true;
    }

    private static bool HaveSame(RecordNode left, RecordNode right, ShapedFile file)
    {
        if (left.Entries.Count != right.Entries.Count) return false;
        var others = right.Entries.ToDictionary(entry => Words.Fold(entry.Key.Value), StringComparer.Ordinal);
        foreach (var entry in left.Entries)
        {
            if (!others.TryGetValue(Words.Fold(entry.Key.Value), out var other) || other.Key.Value != entry.Key.Value) return false;
            // The lines of prose are compared as the model reads them.
            if (file.Prose.Contains(entry) ? !IsSameProse(entry.Value, other.Value) : !Of(entry.Value, other.Value, file)) return false;
        }

        return true;
    }

    private static bool IsSameProse(SyntaxNode left, SyntaxNode right) => left is ScalarNode one && right is ScalarNode other && ProseLayout.MeanSame(one.Value, other.Value);
}
