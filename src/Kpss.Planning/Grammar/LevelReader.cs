using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Grammar;

/// <summary>Reads the levels of a grammar.</summary>
internal sealed class LevelReader(Report report)
{
    public static readonly string[] Countings = ["průběžné", "od začátku"];

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
        var label = Label(record);
        var number = Number(record, above);
        return new(
            depth,
            key,
            record.Text("množné") ?? key,
            label,
            number,
            Heading(record, label, number),
            record.Flag("nepovinná", otherwise: false),
            record.Flag("karta", otherwise: false),
            Caption(record, label, number),
            record.PlaceOf("klíč"));
    }

    /// <returns>Null where none is written, or one that holds a pattern, which is reported.</returns>
    private string? Label(KeyedRecord record)
    {
        if (record.Text("název") is not { } label || label.AsSpan().IndexOfAny('{', '}') < 0) return record.Text("název");
        report.Add(BadGrammar.At(record.PlaceOf("název"), "název úrovně nesmí obsahovat složené závorky", "a level's label must not hold braces")
            .WithHint("do názvu patří jen slovo, třeba „Cíl“; vzor nadpisu patří do klíče „tisk“", "the label is a word such as `Cíl`; the heading's pattern goes under `tisk`"));
        return null;
    }

    private string Caption(KeyedRecord record, string? label, NumberPattern? number) =>
        Template(record, "popis_karty", number) ?? (number is null ? HeadingPattern.Title : $"{label} {HeadingPattern.Number}".TrimStart());

    private HeadingPattern Heading(KeyedRecord record, string? label, NumberPattern? number)
    {
        var otherwise = DefaultHeading(label, number);
        var template = Template(record, "tisk", number) ?? otherwise;
        if (HeadingPattern.Parse(template) is { } heading) return heading;

        report.Add(BadGrammar.At(record.PlaceOf("tisk"), "vzor nadpisu musí jednou obsahovat {název}", "a heading's pattern must hold {název} once")
            .WithHint($"například „{otherwise}“", $"for example `{otherwise}`"));
        return HeadingPattern.Parse(otherwise) ?? HeadingPattern.TitleOnly;
    }

    private static string DefaultHeading(string? label, NumberPattern? number)
    {
        if (number is not null) return $"{label} {HeadingPattern.Number} {HeadingPattern.Title}".TrimStart();
        return label is null ? HeadingPattern.Title : $"{label}: {HeadingPattern.Title}";
    }

    /// <returns>Null where none is written, or one that can't be printed; the latter is reported.</returns>
    private string? Template(KeyedRecord record, string key, NumberPattern? number)
    {
        if (record.Text(key) is not { } written) return null;

        var (template, unknown) = PrintTemplate.Read(written);
        if (unknown is not null)
        {
            report.Add(BadGrammar.At(record.PlaceOf(key), $"{unknown} se tu nedá vytisknout", $"{unknown} cannot be printed here")
                .WithHint("ve vzoru smí být {číslo} a {název}", "the pattern may hold {číslo} and {název}"));
            return null;
        }

        if (number is not null || !template.Contains(HeadingPattern.Number, StringComparison.Ordinal)) return template;
        // A pattern of numbers that is broken was reported.
        if (record.Scalar("číslo") is { IsEmpty: false }) return null;
        report.Add(BadGrammar.At(record.PlaceOf(key), "úroveň nemá číslo, které by se tu vytisklo", "the level has no number to be printed here")
            .WithHint("smažte {číslo}, nebo úrovni doplňte „číslo: \"{n}\"“", "delete {číslo}, or add `číslo: \"{n}\"` to the level"));
        return null;
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
