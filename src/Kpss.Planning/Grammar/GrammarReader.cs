using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Grammar;

/// <summary>Reads a workspace's grammar; on its own, or on top of another one.</summary>
public sealed class GrammarReader(Report report)
{
    /// <summary>What a plan writes to extend the grammar of its workspace.</summary>
    public const string WorkspaceFoundation = "kpss.yaml";

    /// <param name="node">The value of the key `gramatika`.</param>
    /// <param name="default">The grammar that `základ: klatovy` extends.</param>
    /// <param name="workspace">The grammar that `základ: kpss.yaml` extends, for a plan's own grammar; also what holds when this one is broken.</param>
    public PlanGrammar Read(SyntaxNode node, PlanGrammar @default, PlanGrammar? workspace = null)
    {
        var otherwise = workspace ?? @default;
        var record = KeyedRecord.Of(node, GrammarShapes.Grammar, report);
        if (record is null) return otherwise;

        var foundation = Foundation(record, @default, workspace);
        var levels = new LevelReader(report).Read(record, foundation?.Levels ?? []);
        if (levels.Count == 0)
        {
            report.Add(BadGrammar.At(record.Place, "gramatika nemá žádnou úroveň", "the grammar has no level")
                .WithHint("popište úrovně v klíči „úrovně“, nebo doplňte „základ: klatovy“", "describe levels under `úrovně`, or add `základ: klatovy`"));
            return otherwise;
        }

        var fields = new FieldReader(levels, report).Read(record, foundation?.Fields ?? []);
        ReportSharedKeys(levels, fields);
        var severalCards = record.Flag("karty_na_více_úrovních", foundation?.AllowsCardsOnSeveralLevels ?? false);
        return new(levels, fields, severalCards);
    }

    /// <returns>The grammar to extend; null when this one replaces all.</returns>
    private PlanGrammar? Foundation(KeyedRecord record, PlanGrammar @default, PlanGrammar? workspace)
    {
        var scalar = record.Scalar("základ");
        if (scalar is null or { IsEmpty: true }) return null;
        var name = Words.Fold(scalar.Value);
        if (name == DefaultGrammar.Name) return @default;
        if (name == WorkspaceFoundation && workspace is not null) return workspace;
        report.Add(BadValue.At(scalar, workspace is null ? [DefaultGrammar.Name] : [DefaultGrammar.Name, WorkspaceFoundation]));
        return workspace ?? @default;
    }

    private void ReportSharedKeys(Sequence<Level> levels, Sequence<Field> fields)
    {
        var seen = new Dictionary<string, SourceSpan>();
        foreach (var level in levels)
        {
            if (!Claim(level.Key, level.Place, seen) || Words.ToId(level.ListKey) == Words.ToId(level.Key)) continue;
            Claim(level.ListKey, level.Place, seen);
        }

        foreach (var field in fields) Claim(field.Key, field.Place, seen);
        foreach (var builtIn in ItemKeys.All) Refuse(builtIn, seen);
    }

    private bool Claim(string key, SourceSpan place, Dictionary<string, SourceSpan> seen)
    {
        if (Words.ToId(key).Length == 0)
        {
            report.Add(BadGrammar.At(place, $"klíč „{key}“ nemá žádné písmeno ani číslici", $"the key “{key}” has neither a letter nor a digit")
                .WithHint("zvolte klíč ze slov, třeba „číslo_jednací“", "choose a key made of words, such as `číslo_jednací`"));
            return false;
        }

        if (seen.TryAdd(Words.ToId(key), place)) return true;

        var first = seen[Words.ToId(key)];
        report.Add(DefaultGrammar.Holds(first)
            ? BadGrammar.At(place, $"klíč „{key}“ už má výchozí gramatika", $"the default grammar already has the key “{key}”").WithHint("zvolte jiný", "choose another one")
            : BadGrammar.At(place, $"klíč „{key}“ je v gramatice dvakrát", $"the key “{key}” stands twice in the grammar").WithHint("přejmenujte jeden z nich", "rename one of them").WithRelated(first, "poprvé je zde", "the first one is here"));
        return false;
    }

    private void Refuse(string builtIn, Dictionary<string, SourceSpan> seen)
    {
        if (!seen.TryGetValue(Words.ToId(builtIn), out var place)) return;
        report.Add(BadGrammar.At(place, $"klíč „{builtIn}“ má v plánu pevný význam", $"the key “{builtIn}” has a fixed meaning")
            .WithHint("zvolte jiný klíč", "choose another key"));
    }
}
