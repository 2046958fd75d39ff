using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring;

/// <summary>A card that nobody has filled in. When the first item is put below, that one has the card, and what is left above is in the way.</summary>
internal static class EmptyCard
{
    /// <returns>The same without the empty fields of the parent and the remarks that <see cref="ItemTemplate"/> put to them.</returns>
    public static Addition Without(Addition addition, NewItemOrder order)
    {
        if (addition.Old is not { } old || order.Parent?.Item is not { Fields.Count: 0, Children.Count: 0 } parent) return addition;
        if (!order.Level.MayCarryCard || order.Plan.Grammar.AllowsCardsOnSeveralLevels) return addition;
        var needless = LinesOf(parent, order);
        if (needless.Count == 0) return addition;

        var (file, kept, removed) = (new SourceFile(addition.Path, addition.Text), new StringBuilder(), 0);
        var isAbove = true;
        for (var line = 1; line <= file.LineCount; line++)
        {
            isAbove = isAbove && line <= old.LineCount && file.Line(line).SequenceEqual(old.Line(line));
            var start = file.LineStart(line);
            var end = line < file.LineCount ? file.LineStart(line + 1) : file.Text.Length;
            if (isAbove && start >= parent.Source.Place.Start && needless.Contains(file.Line(line).Trim().ToString())) removed++;
            else kept.Append(file.Text, start, end - start);
        }

        return addition with { Text = kept.ToString(), Line = addition.Line - removed };
    }

    private static HashSet<string> LinesOf(PlanItem parent, NewItemOrder order)
    {
        var lines = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in order.Plan.Grammar.Fields)
        {
            if (parent.Source.Record.Entry(field.Key) is not { Value: ScalarNode { IsEmpty: true } } entry) continue;
            var key = entry.Key.Span.Text.ToString();
            lines.Add($"{key}:");
            lines.Add($"{key}: |");
        }

        if (lines.Count == 0) return lines;
        foreach (var line in ItemTemplate.Of(parent.Level, order.Plan.Grammar, order, number: null, isListed: false, parentId: null).Lines)
        {
            if (line.StartsWith('#')) lines.Add(line);
        }

        return lines;
    }
}
