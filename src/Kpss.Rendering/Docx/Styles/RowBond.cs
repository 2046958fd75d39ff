namespace Kpss.Rendering.Docx.Styles;

/// <summary>Whether a row of a table stays on the page of the next one.</summary>
internal enum RowBond
{
    Loose,
    WithNext,
}
