namespace Kpss.Documents.Diagnostics;

/// <summary>The bag that every stage adds its findings to.</summary>
public sealed class Report
{
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors { get; private set; }

    public int Count => _diagnostics.Count;

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        _diagnostics.Add(diagnostic);
    }

    /// <summary>All findings by file, place, code and severity, each once.</summary>
    public Sequence<Diagnostic> Sorted()
    {
        var sorted = _diagnostics.ToArray();
        Array.Sort(sorted, Compare);
        var unique = new List<Diagnostic>(sorted.Length);
        foreach (var diagnostic in sorted)
        {
            if (unique.Count == 0 || Compare(unique[^1], diagnostic) != 0) unique.Add(diagnostic);
        }

        return unique.ToSequence();
    }

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        var order = string.CompareOrdinal(left.Span?.File.Path, right.Span?.File.Path);
        if (order == 0) order = (left.Span?.Start ?? 0).CompareTo(right.Span?.Start ?? 0);
        if (order == 0) order = string.CompareOrdinal(left.Code, right.Code);
        if (order == 0) order = right.Severity.CompareTo(left.Severity);
        return order != 0 ? order : string.CompareOrdinal(left.Message.Czech, right.Message.Czech);
    }
}
