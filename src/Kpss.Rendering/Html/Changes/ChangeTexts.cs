using Kpss.Documents;
using Kpss.Documents.Changes;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html.Changes;

/// <summary>A text with what was taken out of it and put in: once in one text, once in two columns, of which the style shows one.</summary>
internal static class ChangeTexts
{
    public static void WriteInText(MarkupWriter html, Sequence<TextBlock> blocks, Language language)
    {
        html.Start("div").Attribute("class", "in-text").NewLine();
        foreach (var (block, same) in Gathered(blocks))
        {
            if (block is null) WriteSame(html, same, language);
            else
            {
                html.Start("p").Attribute("class", DepthOf(block));
                WriteRuns(html, block, language);
                html.EndLine();
            }
        }

        html.EndLine();
    }

    public static void WriteSideBySide(MarkupWriter html, ChangeEntry entry, Language language)
    {
        html.Start("table").Attribute("class", "side-by-side").NewLine();
        html.Start("caption").Attribute("class", "unseen").Text(entry.Line).EndLine();
        html.Start("thead").Start("tr");
        html.Start("th").Attribute("scope", "col").Text(ChangeWording.Before.In(language)).End();
        html.Start("th").Attribute("scope", "col").Text(ChangeWording.Now.In(language)).End();
        html.End().EndLine();
        html.Start("tbody").NewLine();
        foreach (var (block, same) in Gathered(entry.Texts)) WriteRow(html, block, same, language);
        html.EndLine().EndLine();
    }

    public static void WriteRuns(MarkupWriter html, TextBlock block, Language language)
    {
        if (block.Fate == TextFate.Kept) html.Text(block.Marker);
        var isFirst = true;
        foreach (var run in block.Runs)
        {
            WriteRun(html, run.Fate, isFirst && block.Fate != TextFate.Kept ? block.Marker + run.Text : run.Text, language);
            isFirst = false;
        }
    }

    /// <summary>Blocks that changed, each alone, and those between them that stayed, together.</summary>
    private static List<(TextBlock? Block, List<TextBlock> Same)> Gathered(Sequence<TextBlock> blocks)
    {
        var gathered = new List<(TextBlock?, List<TextBlock>)>();
        foreach (var block in blocks)
        {
            if (block.IsChanged) gathered.Add((block, []));
            else if (gathered is [.., (null, var last)]) last.Add(block);
            else gathered.Add((null, [block]));
        }

        return gathered;
    }

    private static void WriteSame(MarkupWriter html, List<TextBlock> blocks, Language language)
    {
        html.Start("details").Attribute("class", "same").NewLine();
        html.Start("summary").Text(ChangeWording.Same(blocks.Count).In(language)).EndLine();
        foreach (var block in blocks)
        {
            html.Start("p").Attribute("class", DepthOf(block));
            WriteRuns(html, block, language);
            html.EndLine();
        }

        html.EndLine();
    }

    private static void WriteRow(MarkupWriter html, TextBlock? block, List<TextBlock> same, Language language)
    {
        html.Start("tr");
        if (block is null) html.Start("td").Attribute("colspan", "2").Attribute("class", "same").Text(ChangeWording.Same(same.Count).In(language)).End();
        else
        {
            WriteCell(html, block, TextFate.Added, language);
            WriteCell(html, block, TextFate.Removed, language);
        }

        html.EndLine();
    }

    /// <param name="other">The fate of what stands on the other side alone.</param>
    private static void WriteCell(MarkupWriter html, TextBlock block, TextFate other, Language language)
    {
        html.Start("td");
        if (block.Fate == other) html.Start("span").Attribute("class", "unseen").Text(ChangeWording.Nothing.In(language)).End();
        else
        {
            html.Start("div").Attribute("class", DepthOf(block)).Text(other == TextFate.Added ? block.MarkerBefore : block.Marker);
            foreach (var run in block.Runs)
            {
                if (run.Fate != other) WriteRun(html, run.Fate, run.Text, language);
            }

            html.End();
        }

        html.End();
    }

    private static void WriteRun(MarkupWriter html, TextFate fate, string text, Language language)
    {
        if (fate == TextFate.Kept)
        {
            html.Text(text);
            return;
        }

        // Most screen readers say nothing of del and ins.
        html.Start(fate == TextFate.Removed ? "del" : "ins");
        html.Start("span").Attribute("class", "unseen").Text((fate == TextFate.Removed ? ChangeWording.RemovedStart : ChangeWording.AddedStart).In(language) + " ").End();
        html.Text(text);
        html.Start("span").Attribute("class", "unseen").Text("]").End();
        html.End();
    }

    private static string DepthOf(TextBlock block) => "depth-" + Math.Min(block.Depth, 4).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
