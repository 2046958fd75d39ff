using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>What changes in plan.yaml: the years, the state, whatever belongs to the approved document, and the comparison.</summary>
internal sealed class PlanEdits(RolloverChoice choice, Workspace workspace, RecordNode root)
{
    public const string Draft = "návrh";
    public const string PreviousPlan = "předchozí_plán";
    private const string Parts = "části";
    private const string Period = "období";
    private const string State = "stav";
    private const string Comparison = "srovnání";

    private static readonly string[] OfTheOldDocument = ["datum", "schválení", "verze", "prodloužení"];

    private readonly KeyedRecord _record = new(root, new Report());
    private readonly List<TextEdit> _edits = [];
    private bool _isCompared;

    /// <summary>Keys that are gone.</summary>
    public List<string> Dropped { get; } = [];

    public HeadingShift Headings { get; } = new();

    /// <summary>Comments right above keys that are gone; they stay, as they may speak of more.</summary>
    public List<(SourceSpan Comment, string Key)> Remarks { get; } = [];

    public List<TextEdit> All()
    {
        if (_record.Find(Period) is ScalarNode period) _edits.AddRange(choice.Period.Shift.In(period.Span));
        foreach (var key in (ReadOnlySpan<string>)["název", "krátký_název"])
        {
            if (_record.Find(key) is ScalarNode title) _edits.AddRange(Headings.In(title, choice.Period.Shift, key));
        }

        foreach (var key in OfTheOldDocument)
        {
            if (_record.Entry(key) is not { } entry) continue;
            _edits.Add(YamlCuts.Entry(root, entry));
            Dropped.Add(entry.Key.Value);
            AddRemark(entry.Key);
        }

        SetState();
        ShiftParts();
        return _edits;
    }

    private void AddRemark(ScalarNode key)
    {
        var (file, line) = (key.Span.File, key.Span.Line);
        if (YamlPlaces.BeginsLine(key.Span) && YamlPlaces.FirstOfComments(file, line, key.Span.Column) < line) Remarks.Add((file.Span(file.LineStart(line - 1), file.Line(line - 1).Length), key.Value));
    }

    private void SetState()
    {
        var missing = new List<(RecordEntry Neighbour, string Text)>();
        foreach (var (key, value) in ((string, string)[])[(State, Draft), (PreviousPlan, choice.Plan.Id)])
        {
            if (_record.Entry(key) is { Value: ScalarNode } entry) _edits.Add(YamlAdditions.Value(entry, value));
            else if (_record.Entry(key) is null) missing.Add((Before(key), $"{key}: {value}"));
        }

        if (missing is [var first, var second] && first.Neighbour == second.Neighbour) _edits.Add(YamlAdditions.Behind(root, first.Neighbour, first.Text, second.Text));
        else foreach (var (neighbour, text) in missing) _edits.Add(YamlAdditions.Behind(root, neighbour, text));
    }

    /// <summary>The entry behind which a key belongs in the order of `kpss fmt`, among those that stay.</summary>
    private RecordEntry Before(string key)
    {
        RecordEntry? nearest = null;
        foreach (var known in WorkspaceShapes.Plan.Keys)
        {
            if (known.Name == key) break;
            if (Array.IndexOf(OfTheOldDocument, known.Name) < 0 && _record.Entry(known.Name) is { } entry) nearest = entry;
        }

        return nearest ?? _record.Entry(Period)!;
    }

    private void ShiftParts()
    {
        if (_record.Entry(Parts) is not { } parts)
        {
            if (!NodeEnd.IsInBrackets(root)) _edits.Add(AtEnd());
            return;
        }

        foreach (var node in _record.Items(Parts))
        {
            if (node is RecordNode { Entries: [var entry, ..] }) ShiftPart(entry);
        }

        if (!_isCompared && parts.Value is ListNode { Items.Count: > 0 } list) _edits.Add(Appended(list));
    }

    private void ShiftPart(RecordEntry entry)
    {
        var kind = Words.Fold(entry.Key.Value);
        if (kind is "kapitola" or "dokument") return;
        var record = entry.Value is RecordNode inner ? new KeyedRecord(inner, new Report()) : null;
        var shift = choice.Period.Shift;
        if (kind == Words.Fold(Comparison) && record?.Find("plán") is ScalarNode other && IsEarlier(other.Value.Trim(), out var earlier))
        {
            _isCompared = true;
            _edits.Add(new(other.Span, choice.Plan.Id));
            shift = shift with { First = Math.Min(shift.First, earlier!.From!.Value.Year) };
        }

        if ((record is null ? entry.Value : record.Find("nadpis")) is ScalarNode heading) _edits.AddRange(Headings.In(heading, shift, "nadpis"));
    }

    /// <summary>True for a plan that the old one was the next of; its parent is compared with for another reason.</summary>
    private bool IsEarlier(string id, out Timeframe? period)
    {
        period = null;
        if (workspace.Index.Plan(id) is not { Period: { From: not null } found } plan || choice.Plan.Parent?.PlanId == id) return false;
        period = found;
        return NewPeriod.YearAfter(plan) == choice.Period.Before.From!.Value.Year;
    }

    private TextEdit Appended(ListNode list)
    {
        var last = list.Items[^1];
        var file = last.Span.File;
        if (NodeEnd.IsInBrackets(list)) return new(file.Span(NodeEnd.Of(last), 0), $", {{ {Part()} }}");

        var dash = ListDash.Of(last) ?? last.Span;
        return YamlAdditions.Lines(file, NodeEnd.LineBehind(file, NodeEnd.Of(last), dash.Column), YamlPlaces.IndentAt(dash), Remark(), $"- {Part()}");
    }

    private TextEdit AtEnd()
    {
        var file = root.Span.File;
        return YamlAdditions.Lines(file, NodeEnd.LineBehind(file, NodeEnd.Of(root.Entries[^1]), column: 0), "", $"{Parts}:", "  - přehled", "  - položky", $"  {Remark()}", $"  - {Part()}");
    }

    private static string Remark() => "# Co proti minulému plánu pokračuje, přibylo a skončilo; nemá-li to v dokumentu být, část smažte.";

    private string Part()
    {
        var before = choice.Period.Before;
        var years = choice.Period.Shift.First == choice.Period.Shift.Last ? $"roku {YearShift.Text(choice.Period.Shift.First)}" : $"období {before.Text}";
        return $"{Comparison}: {{ nadpis: \"Co se změnilo proti {years.Replace("\"", "", StringComparison.Ordinal)}\", plán: {choice.Plan.Id} }}";
    }
}
