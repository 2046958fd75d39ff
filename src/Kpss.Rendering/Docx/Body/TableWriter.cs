using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.ReadBack;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

internal sealed class TableWriter(MainPart part, BlockWriter blocks)
{
    public void Write(Table table, int width)
    {
        if (table.Header.Count + table.Rows.Count == 0) return;
        if (table.Caption.Count > 0) blocks.WriteParagraph(StyleRole.Caption, table.Caption, Look.InBold);
        if (table.Role == TableRole.Matrix) WriteMatrix(table, Matrix.Of(table), width);
        else WriteGrid(table, Grid.Of(table, part.Pages.Letters, width), width);
    }

    private void WriteGrid(Table table, Grid grid, int width)
    {
        var isOverview = table.Role == TableRole.Overview;
        Open(table, isOverview ? StyleRole.OverviewTable : StyleRole.DataTable, grid, width);
        foreach (var row in table.Header.AsSpan())
        {
            TableMarkup.OpenHeaderRow(part.Markup);
            WriteCells(row, grid, (column, _) => isOverview ? Place.InOverviewHeader() : Place.InHeader(AlignmentOf(table, column)));
        }

        var bonds = RowBonds.Of(table, grid);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var bond = bonds[i];
            TableMarkup.OpenRow(part.Markup, RowBonds.Lines(row, grid));
            WriteCells(row, grid, (column, cell) =>
                isOverview ? Place.InOverview(row.Depth)
                : cell.IsHeader ? Place.InRowHeader(bond)
                : Place.InData(AlignmentOf(table, column), bond));
        }

        TableMarkup.Close(part);
    }

    /// <summary>Headings of marks stand on their side, marks in the middle. Only a row that is all one heading is bold.</summary>
    private void WriteMatrix(Table table, Matrix matrix, int width)
    {
        var grid = matrix.In(width);
        Open(table, StyleRole.MatrixTable, grid, width);
        foreach (var row in table.Header.AsSpan())
        {
            if (matrix.HasLevelHeadings(width)) WriteLevelHeader(row, matrix, grid);
            else WriteTurnedHeader(row, matrix, grid);
        }

        foreach (var row in table.Rows.AsSpan())
        {
            TableMarkup.OpenRow(part.Markup, RowBonds.Lines(row, grid));
            WriteCells(row, grid, (column, cell) =>
                matrix.IsMarks(column) ? Place.InData(ColumnAlignment.Center, RowBond.Loose)
                : cell.IsHeader && row.Cells.Count == 1 ? Place.InRowHeader(RowBond.WithNext)
                : Place.InData(ColumnAlignment.Start, RowBond.Loose));
        }

        TableMarkup.Close(part);
    }

    private void WriteLevelHeader(TableRow row, Matrix matrix, Grid grid)
    {
        TableMarkup.OpenHeaderRow(part.Markup);
        WriteCells(row, grid, (column, _) => Place.InHeader(matrix.IsMarks(column) ? ColumnAlignment.Center : ColumnAlignment.Start));
    }

    private void WriteTurnedHeader(TableRow row, Matrix matrix, Grid grid)
    {
        TableMarkup.OpenHeaderRow(part.Markup, matrix.HeadingHeight);
        var column = 0;
        foreach (var cell in row.Cells.AsSpan())
        {
            var width = grid.Width(column, cell.ColumnSpan);
            if (matrix.IsMarks(column)) WriteTurnedCell(cell, width, matrix.HeadingHeight);
            else WriteCell(cell, width, Place.InHeader(ColumnAlignment.Start));
            column += cell.ColumnSpan;
        }

        part.Markup.Raw("</w:tr>");
    }

    private void Open(Table table, StyleRole style, Grid grid, int width)
    {
        var look = new TableLook(HasHeader: table.Header.Count > 0, HasLabels: false);
        TableMarkup.Open(part, style, width, look, PlainText.Of(table.Caption), table.Description);
        grid.Write(part.Markup);
    }

    private void WriteCells(TableRow row, Grid grid, Func<int, TableCell, Place> placeOf)
    {
        var column = 0;
        foreach (var cell in row.Cells.AsSpan())
        {
            WriteCell(cell, grid.Width(column, cell.ColumnSpan), placeOf(column, cell));
            column += cell.ColumnSpan;
        }

        part.Markup.Raw("</w:tr>");
    }

    private void WriteCell(TableCell cell, int width, Place place)
    {
        TableMarkup.OpenCell(part.Markup, width, cell.ColumnSpan);
        WriteContent(cell, place, width);
    }

    private void WriteTurnedCell(TableCell cell, int width, int height)
    {
        TableMarkup.OpenTurnedCell(part.Markup, width);
        WriteContent(cell, Place.InHeader(ColumnAlignment.Start), height);
    }

    private void WriteContent(TableCell cell, Place place, int width)
    {
        if (cell.Blocks.Count == 0) part.Paragraphs.Empty(place.Body);
        blocks.Write(cell.Blocks, place, TableMarkup.RoomInside(width));
        TableMarkup.CloseCell(part);
    }

    private static ColumnAlignment AlignmentOf(Table table, int column) =>
        column < table.Columns.Count ? table.Columns[column].Alignment : ColumnAlignment.Start;
}
