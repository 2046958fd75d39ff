using System.Globalization;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.ReadBack;
using Kpss.Rendering.Docx.Styles;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Body;

/// <summary>Opens and closes paragraphs, with the bookmarks inside them and the empty ones that Word needs around tables.</summary>
internal sealed class Paragraphs(MarkupWriter markup, StyleTable styles, Anchors anchors, PageFill fill)
{
    private readonly List<Anchor> _waiting = [];
    private readonly List<string> _open = [];
    private bool _isBelowTable;

    /// <summary>Lays the anchor around the text of the next paragraph.</summary>
    public void Mark(Anchor anchor) => _waiting.Add(anchor);

    public void Open(StyleRole style)
    {
        LeaveTable(style);
        OpenTag(style);
        markup.Raw("</w:pPr>");
        OpenBookmarks();
    }

    public void OpenItem(StyleRole style, int level, string numberingId)
    {
        LeaveTable(style);
        OpenTag(style);
        markup.Raw("<w:numPr>")
            .Value("w:ilvl", level.ToString(CultureInfo.InvariantCulture))
            .Value("w:numId", numberingId)
            .Raw("</w:numPr></w:pPr>");
        OpenBookmarks();
    }

    public void Close()
    {
        foreach (var id in _open) markup.Start("w:bookmarkEnd").Attribute("w:id", id).EndEmpty();
        _open.Clear();
        markup.Raw("</w:p>");
    }

    public void Empty(StyleRole style)
    {
        _isBelowTable = false;
        OpenTag(style);
        markup.Raw("</w:pPr></w:p>");
    }

    /// <summary>Ends a run of pages. Its mark is a paragraph of no height, which a table cannot be.</summary>
    public void EndSection(PageSetup pages)
    {
        _isBelowTable = false;
        OpenTag(StyleRole.SectionEnd);
        PageSetupMarkup.Write(markup, pages);
        markup.Raw("</w:pPr></w:p>");
    }

    /// <summary>Two tables with nothing between them would be one in Word.</summary>
    public void BeforeTable() => Separate();

    public void AfterTable() => _isBelowTable = true;

    /// <summary>A cell has to end with a paragraph.</summary>
    public void EndCell() => Separate();

    private void OpenTag(StyleRole style)
    {
        fill.AddParagraph();
        markup.Raw("<w:p><w:pPr>").Value("w:pStyle", styles[style]);
    }

    private void OpenBookmarks()
    {
        foreach (var anchor in _waiting)
        {
            var id = anchors.Add(anchor);
            _open.Add(id);
            markup.Start("w:bookmarkStart").Attribute("w:id", id).Attribute("w:name", BookmarkName.Of(anchor.Key)).EndEmpty();
        }

        _waiting.Clear();
    }

    private void LeaveTable(StyleRole next)
    {
        if (styles.HasSpaceAbove(next)) _isBelowTable = false;
        else Separate();
    }

    private void Separate()
    {
        if (_isBelowTable) Empty(StyleRole.Separator);
    }
}
