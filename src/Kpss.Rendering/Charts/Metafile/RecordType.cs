namespace Kpss.Rendering.Charts.Metafile;

/// <summary>The kinds of records used, by their names in [MS-EMF] 2.1.1.</summary>
internal static class RecordType
{
    public const int Header = 0x01;
    public const int Polygon = 0x03;
    public const int SetWindowExtEx = 0x09;
    public const int SetWindowOrgEx = 0x0A;
    public const int SetViewportExtEx = 0x0B;
    public const int SetViewportOrgEx = 0x0C;
    public const int Eof = 0x0E;
    public const int SetMapMode = 0x11;
    public const int SetBkMode = 0x12;
    public const int SetTextAlign = 0x16;
    public const int SetTextColor = 0x18;
    public const int MoveToEx = 0x1B;
    public const int SelectObject = 0x25;
    public const int CreateBrushIndirect = 0x27;
    public const int LineTo = 0x36;
    public const int ExtCreateFontIndirectW = 0x52;
    public const int ExtTextOutW = 0x54;
    public const int ExtCreatePen = 0x5F;
}
