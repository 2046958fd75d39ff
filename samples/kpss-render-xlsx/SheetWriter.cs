using System.Globalization;
using System.Xml;

namespace KpssRenderXlsx;

/// <summary>One sheet: a header that stays in view, filters, wrapped texts, and pages across.</summary>
internal static class SheetWriter
{
    public const string PageLink = "rId1";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Write(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        Open(xml, "sheetPr");
        Element(xml, "pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        Element(xml, "dimension", ("ref", Area(sheet, absolute: false)));
        WriteView(xml, sheet);
        WriteColumns(xml, sheet);
        WriteCells(xml, sheet);
        Element(xml, "autoFilter", ("ref", Area(sheet, absolute: false)));
        WriteLinks(xml, sheet);
        Element(xml, "pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        Element(xml, "pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToHeight", "0"));
        Open(xml, "headerFooter");
        xml.WriteElementString("oddFooter", Main, "&C&P / &N");
        xml.WriteEndElement();
        Open(xml, "ignoredErrors");
        Element(xml, "ignoredError", ("sqref", Area(sheet, absolute: false)), ("numberStoredAsText", "1"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>All cells of a sheet with its header: `A1:H27`.</summary>
    public static string Area(Sheet sheet, bool absolute)
    {
        var (column, row) = (Letter(sheet.Columns.Count - 1), sheet.Rows.Count + 1);
        return absolute ? $"$A$1:${column}${row}" : $"A1:{column}{row}";
    }

    private static void WriteView(XmlWriter xml, Sheet sheet)
    {
        var corner = $"{Letter(sheet.FrozenColumns)}2";
        Open(xml, "sheetViews");
        Open(xml, "sheetView", ("workbookViewId", "0"));
        Element(xml, "pane", ("xSplit", Number(sheet.FrozenColumns)), ("ySplit", "1"), ("topLeftCell", corner), ("activePane", "bottomRight"), ("state", "frozen"));
        Element(xml, "selection", ("pane", "bottomRight"), ("activeCell", corner), ("sqref", corner));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteColumns(XmlWriter xml, Sheet sheet)
    {
        Open(xml, "cols");
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            Element(xml, "col", ("min", Number(i + 1)), ("max", Number(i + 1)), ("width", Number(sheet.Columns[i].Width)), ("customWidth", "1"));
        }

        xml.WriteEndElement();
    }

    private static void WriteCells(XmlWriter xml, Sheet sheet)
    {
        Open(xml, "sheetData");
        WriteRow(xml, sheet, 1, [.. sheet.Columns.Select(column => new Cell(column.Title))], _ => Styles.Header);
        for (var i = 0; i < sheet.Rows.Count; i++) WriteRow(xml, sheet, i + 2, sheet.Rows[i], cell => cell.Anchor is null ? Styles.Body : Styles.Link);
        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, Sheet sheet, int row, IReadOnlyList<Cell> cells, Func<Cell, int> styleOf)
    {
        Open(xml, "row", ("r", Number(row)), ("ht", Number(HeightOf(cells, sheet))), ("customHeight", "1"));
        for (var i = 0; i < cells.Count; i++)
        {
            Open(xml, "c", ("r", Letter(i) + Number(row)), ("s", Number(styleOf(cells[i]))), ("t", "inlineStr"));
            Open(xml, "is");
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(cells[i].Text);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>In points. Office programs don't agree on who counts the lines of a wrapped text, so that they are counted here.</summary>
    private static int HeightOf(IReadOnlyList<Cell> cells, Sheet sheet)
    {
        const int Line = 15;
        const int Padding = 3;
        var most = 1;
        for (var i = 0; i < cells.Count; i++)
        {
            // Words at the end of a line leave some of it empty.
            var room = Math.Max(1, sheet.Columns[i].Width - 3);
            most = Math.Max(most, cells[i].Text.Split('\n').Sum(line => Math.Max(1, (line.Length + room - 1) / room)));
        }

        return (most * Line) + Padding;
    }

    private static void WriteLinks(XmlWriter xml, Sheet sheet)
    {
        if (!sheet.Rows.Any(row => row.Any(cell => cell.Anchor is not null))) return;
        Open(xml, "hyperlinks");
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            for (var column = 0; column < sheet.Rows[row].Count; column++)
            {
                if (sheet.Rows[row][column].Anchor is not { } anchor) continue;
                xml.WriteStartElement("hyperlink", Main);
                xml.WriteAttributeString("ref", Letter(column) + Number(row + 2));
                xml.WriteAttributeString("id", Relationships, PageLink);
                xml.WriteAttributeString("location", anchor);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static string Letter(int column) => column < 26
        ? ((char)('A' + column)).ToString()
        : Letter((column / 26) - 1) + Letter(column % 26);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Element(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        Open(xml, name, attributes);
        xml.WriteEndElement();
    }

    private static void Open(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, Main);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
    }
}
