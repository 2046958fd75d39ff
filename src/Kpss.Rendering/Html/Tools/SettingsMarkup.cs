using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html.Tools;

/// <summary>How the page looks and which key it listens to: a shortcut of one character must be possible to switch off (WCAG 2.1.4).</summary>
internal static class SettingsMarkup
{
    public static void Write(MarkupWriter html, Language language)
    {
        html.Start("details").Attribute("class", "settings").Attribute("hidden", "").NewLine();
        html.Start("summary").Text(Wording.Settings.In(language)).EndLine();
        html.Start("div").Attribute("class", "settings-box").NewLine();
        WriteLook(html, language);
        WriteSlash(html, language);
        html.EndLine().EndLine();
    }

    private static void WriteLook(MarkupWriter html, Language language)
    {
        html.Start("div").Attribute("class", "field").NewLine();
        html.Start("label").Attribute("for", PageIds.Look).Text(Wording.Look.In(language)).EndLine();
        html.Start("select").Attribute("id", PageIds.Look).Attribute("autocomplete", "off").NewLine();
        Option(html, "", Wording.LookOfSystem.In(language));
        Option(html, "light", Wording.LookLight.In(language));
        Option(html, "dark", Wording.LookDark.In(language));
        html.EndLine().EndLine();
    }

    private static void Option(MarkupWriter html, string value, string text) =>
        html.Start("option").Attribute("value", value).Text(text).EndLine();

    private static void WriteSlash(MarkupWriter html, Language language)
    {
        html.Start("div").Attribute("class", "check").NewLine();
        html.Start("input").Attribute("type", "checkbox").Attribute("id", PageIds.Slash).EndVoidLine();
        html.Start("label").Attribute("for", PageIds.Slash).Text(Wording.SlashSearches.In(language)).EndLine();
        html.EndLine();
    }
}
