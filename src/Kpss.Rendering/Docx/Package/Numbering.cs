using System.Globalization;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Styles;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Package;

/// <summary>
/// The lists of a document. All bullets share one definition; every counted list has its own, or it would go on
/// counting where the one before it ended.
/// </summary>
internal sealed class Numbering(NumberingFrame frame)
{
    private const int Indent = 397;

    private static readonly ListMarker[] Markers =
    [
        ListMarker.Bullet, ListMarker.NumberDot, ListMarker.NumberParenthesis, ListMarker.LetterDot, ListMarker.LetterParenthesis,
    ];

    private readonly List<CountedList> _counted = [];

    private string Bullets => Invariant(frame.FirstList);

    public string IdOf(ListBlock list, int level)
    {
        if (list.Marker == ListMarker.Bullet) return Bullets;
        _counted.Add(new(list.Marker, level, list.Start));
        return IdOfCounted(_counted.Count - 1);
    }

    public void Write(MarkupWriter markup)
    {
        markup.Raw(frame.BeforeDefinitions);
        foreach (var marker in Markers) WriteDefinition(markup, marker);
        markup.Raw(frame.BeforeLists);
        OpenList(markup, Bullets, ListMarker.Bullet).End();
        for (var i = 0; i < _counted.Count; i++) WriteCounted(markup, IdOfCounted(i), _counted[i]);
        markup.Raw(frame.End);
    }

    private void WriteDefinition(MarkupWriter markup, ListMarker marker)
    {
        markup.Start("w:abstractNum").Attribute("w:abstractNumId", IdOfDefinition(marker));
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

    private void WriteCounted(MarkupWriter markup, string id, CountedList list)
    {
        OpenList(markup, id, list.Marker);
        markup.Start("w:lvlOverride").Attribute("w:ilvl", Invariant(list.Level));
        markup.Value("w:startOverride", Invariant(list.Start)).End();
        markup.End();
    }

    private MarkupWriter OpenList(MarkupWriter markup, string id, ListMarker marker) =>
        markup.Start("w:num").Attribute("w:numId", id).Value("w:abstractNumId", IdOfDefinition(marker));

    private string IdOfDefinition(ListMarker marker) => Invariant(frame.FirstDefinition + (int)marker);

    private string IdOfCounted(int index) => Invariant(frame.FirstList + 1 + index);

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
