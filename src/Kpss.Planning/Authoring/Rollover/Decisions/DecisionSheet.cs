using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>The decisions that were found, and the lines that need no more telling.</summary>
internal sealed class DecisionSheet
{
    private readonly List<Decision> _decisions = [];
    private readonly HashSet<(string Path, int Line)> _decided = [];
    private readonly HashSet<(string Path, int Line)> _settled = [];

    public void Add(DecisionKind kind, SourceSpan place, Bilingual text)
    {
        _decisions.Add(new(kind, place, text));
        _decided.Add(LineOf(place));
    }

    public void Add(DecisionKind kind, SourceSpan place, string czech, string english) => Add(kind, place, new(czech, english));

    /// <summary>The years on the line were told, or need no telling.</summary>
    public void Settle(SourceSpan place) => _settled.Add(LineOf(place));

    public void Settle(RecordEntry entry)
    {
        var file = entry.Key.Span.File;
        var last = file.PositionOf(NodeEnd.Of(entry.Value)).Line;
        for (var line = entry.Key.Span.Line; line <= last; line++) _settled.Add((file.Path, line));
    }

    public void Settle(PlanItem item, FieldEntry entry)
    {
        if (item.Source.Record.Entry(entry.Field.Key) is { } written) Settle(written);
    }

    public bool IsSettled(SourceSpan place) => _settled.Contains(LineOf(place));

    public bool IsTold(SourceFile file, int line) => _settled.Contains((file.Path, line)) || _decided.Contains((file.Path, line));

    public Sequence<Decision> Sorted()
    {
        _decisions.Sort(Compare);
        return _decisions.ToSequence();
    }

    private static (string Path, int Line) LineOf(SourceSpan place) => (place.File.Path, place.Line);

    private static int Compare(Decision left, Decision right)
    {
        var order = left.Kind.CompareTo(right.Kind);
        if (order == 0) order = string.CompareOrdinal(left.Place.File.Path, right.Place.File.Path);
        return order != 0 ? order : left.Place.Start.CompareTo(right.Place.Start);
    }
}
