using System.Globalization;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Styles;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Package;

/// <summary>
/// The lists of a document. All bullets share one definition; every counted list has its own, or it would go on
/// counting where the one before it ended.
/// </summary>
internal sealed class Numbering
{
    private const string Bullets = "1";
    private const int Indent = 397;

    private static readonly ListMarker[] Markers =
    [
        ListMarker.Bullet, ListMarker.NumberDot, ListMarker.NumberParenthesis, ListMarker.LetterDot, ListMarker.LetterParenthesis,
    ];

    private readonly List<CountedList> _counted = [];

    public string IdOf(ListBlock list, int level)
    {
        if (list.Marker == ListMarker.Bullet) return Bullets;
        _counted.Add(new(list.Marker, level, list.Start));
        return Invariant(_counted.Count + 1);
    }

    public void Write(MarkupWriter markup)
    {
        markup.Raw(WordMarkup.Declaration).Start("w:numbering").Attribute("xmlns:w", WordMarkup.Namespace);
        foreach (var marker in Markers) WriteDefinition(markup, marker);
        OpenList(markup, Bullets, ListMarker.Bullet).End();
        for (var i = 0; i < _counted.Count; i++) WriteCounted(markup, Invariant(i + 2), _counted[i]);
        markup.End();
    }

    private static void WriteDefinition(MarkupWriter markup, ListMarker marker)
    {
        markup.Start("w:abstractNum").Attribute("w:abstractNumId", Invariant((int)marker));
        markup.Value("w:multiLevelType", "multilevel");
        for (var level = 0; level <= Place.DeepestListLevel; level++) WriteLevel(markup, marker, level);
        markup.End();
    }

    private static void WriteLevel(MarkupWriter markup, ListMarker marker, int level)
    {
        markup.Start("w:lvl").Attribute("w:ilvl", Invariant(level));
        markup.Value("w:start", "1").Value("w:numFmt", FormatOf(marker)).Value("w:lvlText", TextOf(marker, level + 1)).Value("w:lvlJc", "left");
        markup.Start("w:pPr").Start("w:ind")
            .Attribute("w:left", Invariant(Indent * (level + 1)))
            .Attribute("w:hanging", Invariant(Indent))
            .EndEmpty().End();
        markup.End();
    }

    private static void WriteCounted(MarkupWriter markup, string id, CountedList list)
    {
        OpenList(markup, id, list.Marker);
        markup.Start("w:lvlOverride").Attribute("w:ilvl", Invariant(list.Level));
        markup.Value("w:startOverride", Invariant(list.Start)).End();
        markup.End();
    }

    private static MarkupWriter OpenList(MarkupWriter markup, string id, ListMarker marker) =>
        markup.Start("w:num").Attribute("w:numId", id).Value("w:abstractNumId", Invariant((int)marker));

    private static string FormatOf(ListMarker marker) => marker switch
    {
        ListMarker.Bullet => "bullet",
        ListMarker.NumberDot or ListMarker.NumberParenthesis => "decimal",
        _ => "lowerLetter",
    };

    private static string TextOf(ListMarker marker, int level) => marker switch
    {
        ListMarker.Bullet => "–",
        ListMarker.NumberDot or ListMarker.LetterDot => $"%{Invariant(level)}.",
        _ => $"%{Invariant(level)})",
    };

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record CountedList(ListMarker Marker, int Level, int Start);
}
