using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Grammar;

/// <summary>Reads the levels of a grammar.</summary>
internal sealed class LevelReader(Report report)
{
    private static readonly string[] Countings = ["průběžné", "od začátku"];

    /// <param name="inherited">The levels of the grammar that is extended: equal keys replace, others are added below.</param>
    public Sequence<Level> Read(KeyedRecord grammar, Sequence<Level> inherited)
    {
        var levels = new List<Level>(inherited);
        foreach (var node in grammar.Items("úrovně"))
        {
            var record = KeyedRecord.Of(node, GrammarShapes.Level, report);
            if (record?.Text("klíč") is not { } key) continue;

            var at = levels.FindIndex(level => Words.Fold(level.Key) == Words.Fold(key));
            var isNew = at < 0 || at >= inherited.Count;
            if (isNew) levels.Add(Level(record, key, levels.Count, levels));
            else levels[at] = Level(record, key, at, levels.GetRange(0, at));
        }

        return levels.ToSequence();
    }

    private Level Level(KeyedRecord record, string key, int depth, List<Level> above)
    {
        var label = record.Text("název");
        var number = Number(record, above);
        return new(
            depth,
            key,
            record.Text("množné") ?? $"{key}_seznam",
            label,
            number,
            Heading(record, label, number),
            record.Flag("nepovinná", otherwise: false),
            record.Flag("karta", otherwise: false),
            record.Text("popis_karty") ?? DefaultCaption(label, number),
            record.PlaceOf("klíč"));
    }

    private static string DefaultCaption(string? label, NumberPattern? number)
    {
        if (number is null) return HeadingPattern.Title;
        return label is null ? HeadingPattern.Number : $"{label} {HeadingPattern.Number}";
    }

    private HeadingPattern Heading(KeyedRecord record, string? label, NumberPattern? number)
    {
        var otherwise = number is null ? HeadingPattern.Title : $"{label} {HeadingPattern.Number} {HeadingPattern.Title}".TrimStart();
        var template = record.Text("tisk") ?? otherwise;
        if (HeadingPattern.Parse(template) is { } heading) return heading;

        report.Add(BadGrammar.At(record.PlaceOf("tisk"), "vzor nadpisu musí jednou obsahovat {název}", "a heading's pattern must hold {název} once")
            .WithHint($"například „{otherwise}“", $"for example `{otherwise}`"));
        return HeadingPattern.Parse(otherwise)!;
    }

    private NumberPattern? Number(KeyedRecord record, List<Level> above)
    {
        var scalar = record.Scalar("číslo");
        if (scalar is null or { IsEmpty: true }) return null;

        var (pattern, problem) = NumberPatternReader.Read(scalar.Value, above, RunsOn(record));
        if (problem is null) return pattern;

        var names = string.Join(", ", NumberPattern.Counters.Concat(above.Where(level => level.Number is not null).Select(level => level.Key)).Select(name => $"{{{name}}}"));
        report.Add(BadGrammar.At(scalar.Span, problem.Czech, problem.English)
            .WithHint($"ve vzoru smí být: {names}", $"a pattern may hold: {names}"));
        return null;
    }

    private bool RunsOn(KeyedRecord record)
    {
        var scalar = record.Scalar("číslování");
        if (scalar is null or { IsEmpty: true }) return false;
        var folded = Words.Fold(scalar.Value);
        if (folded == Words.Fold(Countings[0])) return true;
        if (folded != Words.Fold(Countings[1])) report.Add(BadValue.At(scalar, Countings));
        return false;
    }
}
