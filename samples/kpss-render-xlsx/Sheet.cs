namespace KpssRenderXlsx;

/// <param name="FrozenColumns">How many columns stay in view when the sheet moves sideways.</param>
internal sealed record Sheet(string Name, int FrozenColumns, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows);

/// <param name="Width">In characters.</param>
internal sealed record Column(string Title, int Width);

/// <param name="Anchor">The place of the plan's web page that the cell links to; null when it links nowhere.</param>
internal sealed record Cell(string Text, string? Anchor = null);
