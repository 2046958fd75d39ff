using Kpss.Documents.Changes;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html.Changes;

/// <summary>How changed texts are shown, and which kinds of change. The style alone makes the choices work.</summary>
internal static class ChangeControls
{
    public static void Write(MarkupWriter html, ChangeReport report)
    {
        html.Start("form").Attribute("class", "choices").Attribute("autocomplete", "off").NewLine();
        var entries = report.AllEntries();
        if (entries.Exists(entry => entry is { IsShort: false, Texts.Count: > 0 })) WriteViews(html, report.Language);
        WriteKinds(html, entries, report.Language);
        html.EndLine();
        html.Start("p").Attribute("class", "nothing-shown").Attribute("role", "status").Attribute("data-text", ChangeWording.NothingShown.In(report.Language)).EndLine();
    }

    private static void WriteViews(MarkupWriter html, Language language)
    {
        html.Start("fieldset").NewLine();
        html.Start("legend").Text(ChangeWording.View.In(language)).EndLine();
        WriteView(html, ChangeIds.InText, ChangeWording.InText.In(language), isChosen: true);
        WriteView(html, ChangeIds.SideBySide, ChangeWording.SideBySide.In(language), isChosen: false);
        html.EndLine();
    }

    private static void WriteView(MarkupWriter html, string id, string text, bool isChosen)
    {
        html.Start("span").Attribute("class", "choice");
        html.Start("input").Attribute("type", "radio").Attribute("name", "view").Attribute("id", id);
        if (isChosen) html.Attribute("checked", "");
        html.EndVoidLine();
        html.Start("label").Attribute("for", id).Text(text).End().EndLine();
    }

    private static void WriteKinds(MarkupWriter html, List<ChangeEntry> entries, Language language)
    {
        html.Start("fieldset").NewLine();
        html.Start("legend").Text(ChangeWording.Kinds.In(language)).EndLine();
        foreach (var kind in Enum.GetValues<ChangeKind>())
        {
            var count = entries.FindAll(entry => entry.Kind == kind).Count;
            if (count == 0) continue;
            var id = ChangeIds.OfKind(kind);
            html.Start("span").Attribute("class", "choice");
            html.Start("input").Attribute("type", "checkbox").Attribute("id", id).Attribute("value", ChangeWording.ClassOf(kind)).Attribute("checked", "").EndVoidLine();
            html.Start("label").Attribute("for", id).Text($"{ChangeWords.NameOf(kind).In(language)} ({count})").End().EndLine();
        }

        html.EndLine();
    }
}
