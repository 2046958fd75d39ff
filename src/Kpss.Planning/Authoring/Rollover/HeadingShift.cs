using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover;

/// <param name="Key">What the line is in plan.yaml: `krátký_název`, `nadpis`.</param>
public sealed record ChangedHeading(string Key, string Before, string After);

/// <param name="Place">In the old plan.</param>
internal sealed record KeptHeading(string Key, SourceSpan Place, Bilingual Text);

/// <summary>
/// Brings the years in the titles and headings of a plan.yaml to the new period. A date or a year beside the period may
/// mean anything in the new plan: such a heading stays as it is, and a person decides.
/// </summary>
internal sealed class HeadingShift
{
    public List<ChangedHeading> Changed { get; } = [];

    public List<KeptHeading> Kept { get; } = [];

    /// <param name="key">How the line is named when a person is told of it.</param>
    public List<TextEdit> In(ScalarNode heading, YearShift shift, string key)
    {
        var edits = shift.In(heading.Span);
        if (edits.Count == 0) return [];
        var text = heading.Value.Trim();
        if (edits.Exists(edit => IsInDate(heading.Span, edit.Span))) return Keep(key, heading, new($"{key} „{text}“ zůstal beze změny: je v něm datum", $"the {key} “{text}” is as it was: it holds a date"));
        if (shift.OtherYearIn(heading.Value) is { } year) return Keep(key, heading, new($"{key} „{text}“ zůstal beze změny: je v něm i rok {year}", $"the {key} “{text}” is as it was: it speaks of {year}, too"));

        Changed.Add(new(key, text, shift.In(text)));
        return edits;
    }

    private List<TextEdit> Keep(string key, ScalarNode heading, Bilingual text)
    {
        Kept.Add(new(key, heading.Span, text));
        return [];
    }

    /// <summary>`k 1. 1. 2025`, `k 30. červnu 2026`, `září 2025`.</summary>
    private static bool IsInDate(SourceSpan heading, SourceSpan year)
    {
        var before = heading.File.Text.AsSpan(heading.Start, year.Start - heading.Start).TrimEnd(" \u00A0");
        if (before is [.., var digit, '.'] && char.IsAsciiDigit(digit)) return true;
        var word = before[(before.LastIndexOfAny(" \u00A0\"'") + 1)..];
        return TimeframeReader.Read($"{word} {year.Text}") is { From: { } from, To: { } to } && to < from.AddYears(1).AddDays(-1);
    }
}
