using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>
/// References in prose to items that are left out become the words they printed, with the plan that had them:
/// `[[stacionar]]` becomes `opatření 1.3 (Akční plán 2025)`.
/// </summary>
internal sealed class ReferenceEdits(Plan plan, Dictionary<string, PlanItem> leftOut)
{
    /// <summary>Edits with what each is about, in one file.</summary>
    public IEnumerable<(TextEdit Edit, PlanItem Item)> In(SourceFile file, PlanGrammar grammar)
    {
        if (leftOut.Count == 0) yield break;
        foreach (var (place, content) in WrittenReferences.In(file))
        {
            var bar = content.IndexOf('|', StringComparison.Ordinal);
            if (ItemOf((bar < 0 ? content : content[..bar]).Trim(), grammar) is not { } item) continue;
            yield return (new(place, bar < 0 ? Printed(item, file, place.Start) : content[(bar + 1)..].Trim()), item);
        }
    }

    private PlanItem? ItemOf(string written, PlanGrammar grammar)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return leftOut.GetValueOrDefault(written);
        return grammar.Level(written[..colon].Trim()) is null ? null : leftOut.GetValueOrDefault(written[(colon + 1)..].Trim());
    }

    private string Printed(PlanItem item, SourceFile file, int at)
    {
        var name = BeginsSentence(file, at) ? item.Name : item.NameInSentence;
        return Safe($"{name.Replace('\u00A0', ' ')} ({plan.ShortTitle})");
    }

    private static bool BeginsSentence(SourceFile file, int at)
    {
        var before = file.Text.AsSpan(0, at).TrimEnd();
        return before.Length == 0 || before[^1] is '.' or '!' or '?' or '|' or '>' or '"' || before is [.., '\n', '-'] || before is [.., ' ', '-'];
    }

    /// <summary>Letters, digits and what means nothing to Markdown and to no kind of YAML text.</summary>
    private static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in Nfc.Compose(text).Replace(": ", " – ", StringComparison.Ordinal))
        {
            if (c is '"' or '\'' or '\\' or '#' or '[' or ']' or '{' or '}' or '<' or '>' or '*' or '_' or '`' or ',' or '&' or '|') continue;
            safe.Append(c);
        }

        return safe.ToString();
    }
}
