using System.Globalization;
using Kpss.Rendering.Docx.Styles;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Body;

/// <summary>The frame that cards and tables share.</summary>
internal static class TableMarkup
{
    private const int CellMargins = 260;
    private const int LinesKeptTogether = 12;
    private const int WidthOfCharacter = 100;

    public static void Open(MainPart part, StyleRole style, int width, TableLook look, string caption, string description)
    {
        part.Paragraphs.BeforeTable();
        part.Markup.Raw("<w:tbl><w:tblPr>").Value("w:tblStyle", part.Styles[style]);
        WriteWidth(part.Markup, "w:tblW", width);
        part.Markup.Raw("""<w:tblLayout w:type="fixed"/>""")
            .Start("w:tblLook")
            .Attribute("w:val", look.Mask)
            .Attribute("w:firstRow", look.HasHeader ? "1" : "0")
            .Attribute("w:lastRow", "0")
            .Attribute("w:firstColumn", look.HasLabels ? "1" : "0")
            .Attribute("w:lastColumn", "0")
            .Attribute("w:noHBand", "1")
            .Attribute("w:noVBand", "1")
            .EndEmpty();
        if (caption.Length > 0) part.Markup.Value("w:tblCaption", caption);
        if (description.Length > 0) part.Markup.Value("w:tblDescription", description);
        part.Markup.Raw("</w:tblPr>");
    }

    public static void Close(MainPart part)
    {
        part.Markup.Raw("</w:tbl>");
        part.Paragraphs.AfterTable();
    }

    /// <summary>A row that repeats on every page.</summary>
    public static void OpenHeaderRow(MarkupWriter markup) => markup.Raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");

    public static void OpenHeaderRow(MarkupWriter markup, int height) => markup
        .Raw("<w:tr><w:trPr><w:cantSplit/>")
        .Start("w:trHeight").Attribute("w:val", height.ToString(CultureInfo.InvariantCulture)).Attribute("w:hRule", "atLeast").EndEmpty()
        .Raw("<w:tblHeader/></w:trPr>");

    /// <summary>A short row stays whole; a long one may be torn, since moving it away would leave half a page empty.</summary>
    public static void OpenRow(MarkupWriter markup, int lines) =>
        markup.Raw(lines <= LinesKeptTogether ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>");

    public static void OpenCell(MarkupWriter markup, int width, int span)
    {
        markup.Raw("<w:tc><w:tcPr>");
        WriteWidth(markup, "w:tcW", width);
        if (span > 1) markup.Value("w:gridSpan", span.ToString(CultureInfo.InvariantCulture));
        markup.Raw("</w:tcPr>");
    }

    /// <summary>A cell whose text runs from the bottom up.</summary>
    public static void OpenTurnedCell(MarkupWriter markup, int width)
    {
        markup.Raw("<w:tc><w:tcPr>");
        WriteWidth(markup, "w:tcW", width);
        markup.Value("w:textDirection", "btLr").Value("w:vAlign", "center").Raw("</w:tcPr>");
    }

    public static void CloseCell(MainPart part)
    {
        part.Paragraphs.EndCell();
        part.Markup.Raw("</w:tc>");
    }

    public static int RoomInside(int width) => width - CellMargins;

    /// <summary>How many lines a text takes in a cell, more or less.</summary>
    public static int Lines(string text, int width)
    {
        var lines = 1 + (text.Length / Math.Max(RoomInside(width) / WidthOfCharacter, 1));
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1)) lines++;
        return lines;
    }

    private static void WriteWidth(MarkupWriter markup, string name, int width) =>
        markup.Start(name).Attribute("w:w", width.ToString(CultureInfo.InvariantCulture)).Attribute("w:type", "dxa").EndEmpty();
}

/// <summary>Which parts of its style a table shows; banding never.</summary>
internal sealed record TableLook(bool HasHeader, bool HasLabels)
{
    /// <summary>The same as a number, as older readers want it.</summary>
    public string Mask => (HasHeader, HasLabels) switch
    {
        (true, true) => "06A0",
        (true, false) => "0620",
        (false, true) => "0680",
        (false, false) => "0600",
    };
}
