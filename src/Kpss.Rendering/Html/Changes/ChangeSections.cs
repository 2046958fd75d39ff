using Kpss.Documents.Changes;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html.Changes;

/// <summary>The changes under their headings.</summary>
internal static class ChangeSections
{
    public static void Write(MarkupWriter html, ChangeSection section, Language language)
    {
        html.Start("section").Attribute("id", ChangeIds.Of(section)).Attribute("class", "changed-part").NewLine();
        html.Start("h2").Text(section.Title).EndLine();
        foreach (var group in section.Groups)
        {
            html.Start("section").Attribute("id", ChangeIds.Of(section, group)).Attribute("class", "changed").NewLine();
            html.Start("h3").Text(group.Title).EndLine();
            html.Start("ul").Attribute("class", "entries").NewLine();
            foreach (var entry in group.Entries) WriteEntry(html, entry, group.Under(entry), language);
            html.EndLine().EndLine();
        }

        html.EndLine();
    }

    private static void WriteEntry(MarkupWriter html, ChangeEntry entry, string sentence, Language language)
    {
        html.Start("li").Attribute("class", "entry " + ChangeWording.ClassOf(entry.Kind)).NewLine();
        html.Start("p").Attribute("class", "sentence");
        html.Start("span").Attribute("class", "sign").Attribute("aria-hidden", "true").Text(ChangeWording.SignOf(entry.Kind)).End().Raw(" ");
        html.Text(sentence);
        if (entry.IsShort && entry.Texts.Count > 0)
        {
            html.Raw(": ");
            ChangeTexts.WriteRuns(html, entry.Texts[0], language);
        }

        html.EndLine();
        if (!entry.IsShort && entry.Texts.Count > 0)
        {
            ChangeTexts.WriteInText(html, entry.Texts, language);
            ChangeTexts.WriteSideBySide(html, entry, language);
        }

        html.EndLine();
    }
}
