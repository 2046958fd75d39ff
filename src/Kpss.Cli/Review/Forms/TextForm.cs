using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Changes;

namespace Kpss.Cli.Review.Forms;

/// <summary>Changes for the terminal, a line each; what was taken out of a text and put in is marked `[-…-]` and `{+…+}`, coloured or not.</summary>
internal sealed class TextForm(TextWriter target, Ink ink)
{
    /// <summary>Of a longer stretch that stayed the same only its ends are shown.</summary>
    private const int Context = 60;

    public void Write(ChangeReport report)
    {
        target.WriteLine(DisplayText.Clean(ChangeWords.Sides(report)));
        foreach (var section in report.Sections)
        {
            target.WriteLine();
            target.WriteLine(ink.Bold(DisplayText.Clean(section.Title)));
            foreach (var group in section.Groups) Write(group);
        }

        if (report.Sections.Count > 0) target.WriteLine();
        target.WriteLine(ChangeWords.Summary(report));
    }

    /// <summary>The title of an item stands once, before its changes or before its only one.</summary>
    private void Write(ChangeGroup group)
    {
        if (!group.IsOfOneItem)
        {
            foreach (var entry in group.Entries) Write(entry, entry.Line, "  ");
            return;
        }

        if (group.Entries is [var only])
        {
            Write(only, $"{group.Title}: {only.Sentence}", "  ");
            return;
        }

        target.WriteLine($"  {DisplayText.Clean(group.Title)}");
        foreach (var entry in group.Entries) Write(entry, entry.Sentence, "    ");
    }

    private void Write(ChangeEntry entry, string sentence, string indent)
    {
        var line = DisplayText.Clean(sentence);
        line = entry.Kind switch
        {
            ChangeKind.Added => ink.Green(line),
            ChangeKind.Removed => ink.Red(line),
            _ => line,
        };
        if (entry.IsShort && entry.Texts is [var only])
        {
            target.WriteLine($"{indent}{line}: {Marked(only, shortened: false)}");
            return;
        }

        target.WriteLine(indent + line);
        foreach (var block in Visible(entry.Texts)) target.WriteLine($"{indent}    {block}");
    }

    /// <summary>Blocks that changed; what stayed between them is only hinted at.</summary>
    private IEnumerable<string> Visible(Sequence<TextBlock> blocks)
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

            if (hasSkipped) yield return "…";
            hasSkipped = false;
            yield return new string(' ', 2 * Math.Max(0, block.Depth - 1)) + Marked(block, shortened: true);
        }

        if (hasSkipped) yield return "…";
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
                TextFate.Removed => ink.Red($"[-{words}-]"),
                TextFate.Added => ink.Green($"{{+{words}+}}"),
                _ => shortened ? Elided.Of(words, Context, hasBefore: at > 0, hasAfter: at + 1 < block.Runs.Count) : words,
            };
        }

        return text;
    }
}
