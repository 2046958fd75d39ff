using Kpss.Planning.Review.Texts;

namespace Kpss.Planning.Review.Around;

/// <summary>Tells values apart that are texts on one line.</summary>
internal static class Values
{
    public static void Add(List<Change> changes, Subject subject, FactName name, string? before, string? after)
    {
        if (!Alike.Are(before, after)) changes.Add(new ValueChanged(subject, name, before, after));
    }

    /// <summary>Lists whose order says nothing.</summary>
    public static void AddList(List<Change> changes, Subject subject, FactName one, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        foreach (var value in after)
        {
            if (!before.Contains(value)) changes.Add(new ValueChanged(subject, one, null, value));
        }

        foreach (var value in before)
        {
            if (!after.Contains(value)) changes.Add(new ValueChanged(subject, one, value, null));
        }
    }
}
