using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Changes;

namespace Kpss.Cli.Review.Forms;

/// <summary>Changes for the terminal, a line each; what was taken out of a text and put in is marked `[-…-]` and `{+…+}`, coloured or not.</summary>
internal sealed class TextForm(Screen screen)
{
    private const int Step = 2;

    /// <summary>Of a longer stretch that stayed the same only its ends are shown.</summary>
    private const int Context = 60;

    private readonly Ink _ink = screen.Ink;

    public void Write(ChangeReport report)
    {
        Line(DisplayText.Clean(ChangeWords.Sides(report)), 0);
        foreach (var section in report.Sections)
        {
            screen.Line();
            Line(_ink.Bold(DisplayText.Clean(section.Title)), 0);
            foreach (var group in section.Groups) Write(group);
        }

        if (report.Sections.Count > 0) screen.Line();
        screen.Line(ChangeWords.Summary(report));
    }

    /// <summary>The title of an item stands once, before its changes or before its only one.</summary>
    private void Write(ChangeGroup group)
    {
        if (!group.IsOfOneItem)
        {
            foreach (var entry in group.Entries) Write(entry, entry.Line, Step);
            return;
        }

        if (group.Entries is [var only])
        {
            Write(only, $"{group.Title}: {only.Sentence}", Step);
            return;
        }

        Line(DisplayText.Clean(group.Title), Step);
        foreach (var entry in group.Entries) Write(entry, entry.Sentence, 2 * Step);
    }

    private void Write(ChangeEntry entry, string sentence, int indent)
    {
        var line = DisplayText.Clean(sentence);
        line = entry.Kind switch
        {
            ChangeKind.Added => _ink.Green(line),
            ChangeKind.Removed => _ink.Red(line),
            _ => line,
        };
        if (entry.IsShort && entry.Texts is [var only])
        {
            Line($"{line}: {Marked(only, shortened: false)}", indent);
            return;
        }

        Line(line, indent);
        foreach (var (text, deeper) in Visible(entry.Texts)) Line(text, indent + (2 * Step) + deeper);
    }

    private void Line(string text, int indent) => screen.Line(new string(' ', indent) + text, indent + Step);

    /// <summary>Blocks that changed; what stayed between them is only hinted at.</summary>
    private IEnumerable<(string Text, int Indent)> Visible(Sequence<TextBlock> blocks)
    {
        var hasSkipped = false;
        for (var at = 0; at < blocks.Count; at++)
        {
            var block = blocks[at];
            if (!block.IsChanged)
            {
                hasSkipped = true;
                continue;
            }

            if (hasSkipped) yield return ("…", 0);
            hasSkipped = false;
            yield return (Marked(block, shortened: true), Step * Math.Max(0, block.Depth - 1));
        }

        if (hasSkipped) yield return ("…", 0);
    }

    private string Marked(TextBlock block, bool shortened)
    {
        var text = block.Marker;
        for (var at = 0; at < block.Runs.Count; at++)
        {
            var run = block.Runs[at];
            var words = DisplayText.Clean(run.Text);
            text += run.Fate switch
            {
                TextFate.Removed => _ink.Red($"[-{words}-]"),
                TextFate.Added => _ink.Green($"{{+{words}+}}"),
                _ => shortened ? Elided.Of(words, Context, hasBefore: at > 0, hasAfter: at + 1 < block.Runs.Count) : words,
            };
        }

        return text;
    }
}
