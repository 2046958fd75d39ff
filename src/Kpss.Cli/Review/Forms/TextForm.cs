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
            foreach (var entry in section.Groups.SelectMany(group => group.Entries)) Write(entry);
        }

        if (report.Sections.Count > 0) target.WriteLine();
        target.WriteLine(ChangeWords.Summary(report));
    }

    private void Write(ChangeEntry entry)
    {
        var line = DisplayText.Clean(entry.Line);
        line = entry.Kind switch
        {
            ChangeKind.Added => ink.Green(line),
            ChangeKind.Removed => ink.Red(line),
            _ => line,
        };
        if (entry.IsShort && entry.Texts is [var only])
        {
            target.WriteLine($"  {line}: {Marked(only, shortened: false)}");
            return;
        }

        target.WriteLine($"  {line}");
        foreach (var block in Visible(entry.Texts)) target.WriteLine("      " + block);
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
