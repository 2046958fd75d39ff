using Kpss.Rendering.Charts.Metafile;

namespace Kpss.Rendering.Charts;

/// <summary>A drawing as an Enhanced Metafile ([MS-EMF]): the vector picture that every Word shows, with its text as text.</summary>
public static class EmfWriter
{
    public static byte[] Bytes(Drawing drawing)
    {
        var records = new MetafileRecords();
        MetafileHeader.Write(records, new(drawing.Width, drawing.Height));
        var pen = new MetafilePen(records);
        foreach (var shape in drawing.Shapes) pen.Draw(shape);
        return records.Close();
    }
}
