using System.Text;
using Kpss.Documents;
using Kpss.Documents.Changes;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Review.Forms;

/// <summary>Changes as a comment on a pull or merge request, for GitHub and GitLab; longer texts wait folded.</summary>
internal static class MarkdownForm
{
    /// <summary>GitHub takes 65,536 characters; some are left for what a workflow puts around.</summary>
    public const int Most = 65_000;

    private static readonly Bilingual Show = new("zobrazit text", "show the text");
    private static readonly Bilingual WithoutTexts = new(
        "Znění změněných textů se do komentáře nevejde; celé ho ukáže `kpss diff --format html`.",
        "The wording of the changed texts is too long for a comment; `kpss diff --format html` shows all of it.");

    public static void Write(ChangeReport report, TextWriter target)
    {
        var whole = Compose(report, hasTexts: true, int.MaxValue);
        target.Write(whole.Length <= Most ? whole : Compose(report, hasTexts: false, Most));
    }

    private static string Compose(ChangeReport report, bool hasTexts, int most)
    {
        var text = new StringBuilder();
        text.Append("### ").Append(MarkdownText.Escaped(ChangeWords.ToldSides(report))).Append("\n\n");
        text.Append(MarkdownText.Escaped(ChangeWords.Summary(report))).Append('\n');
        if (!hasTexts) text.Append('\n').Append(WithoutTexts.In(report.Language)).Append('\n');

        var (told, all) = (0, report.AllEntries().Count);
        foreach (var section in report.Sections)
        {
            Append(text, $"\n#### {MarkdownText.Escaped(section.Title)}\n", most);
            foreach (var group in section.Groups)
            {
                Append(text, $"\n**{MarkdownText.Escaped(group.Title)}**\n\n", most);
                foreach (var entry in group.Entries)
                {
                    if (Append(text, Entry(entry, group.Under(entry), hasTexts, report.Language), most)) told++;
                }
            }
        }

        if (told < all) text.Append('\n').Append(AndMore(all - told).In(report.Language)).Append('\n');
        return text.Replace("\n\n\n", "\n\n").ToString();
    }

    /// <returns>False for what no longer fits, with room for the last note.</returns>
    private static bool Append(StringBuilder text, string piece, int most)
    {
        if (text.Length + piece.Length > most - 200) return false;
        text.Append(piece);
        return true;
    }

    private static string Entry(ChangeEntry entry, string sentence, bool hasTexts, Language language)
    {
        var line = $"- {MarkdownText.Escaped(sentence)}";
        if (entry.Texts.Count == 0 || !hasTexts && !entry.IsShort) return line + "\n";
        if (entry.IsShort) return $"{line}: {Marked(entry.Texts[0])}\n";

        // No blank line inside: it would end the piece of HTML.
        var details = new StringBuilder(line).Append("\n  <details><summary>").Append(Show.In(language)).Append("</summary>\n");
        foreach (var block in entry.Texts)
        {
            if (block.IsChanged) details.Append("  <p>").Append(Marked(block)).Append("</p>\n");
        }

        return details.Append("  </details>\n\n").ToString();
    }

    private static string Marked(TextBlock block)
    {
        var text = new StringBuilder();
        if (block.Fate == TextFate.Kept) text.Append(MarkdownText.Escaped(block.Marker));
        var isFirst = true;
        foreach (var run in block.Runs)
        {
            var words = MarkdownText.Escaped((isFirst && block.Fate != TextFate.Kept ? block.Marker : "") + run.Text);
            isFirst = false;
            text.Append(run.Fate switch
            {
                TextFate.Removed => $"<del>{words}</del>",
                TextFate.Added => $"<ins>{words}</ins>",
                _ => words,
            });
        }

        return text.ToString();
    }

    private static Bilingual AndMore(int count) => new(
        $"… a dalších změn: {count}. Všechny ukáže `kpss diff --format html`.",
        $"… and {count} more. `kpss diff --format html` shows all.");
}
