namespace Kpss.Rendering.Charts.Metafile;

/// <summary>What a metafile says of itself and the space of coordinates that it sets up.</summary>
internal static class MetafileHeader
{
    private const int Signature = 0x464D4520;
    private const int Version = 0x00010000;
    private const int MicrometresInMillimetre = 1000;

    // The device for which the metafile was made, in millimetres. Only its pixels to the millimetre matter.
    private const int DeviceWidth = 320;
    private const int DeviceHeight = 240;

    // Where the header keeps what is known only at the end.
    private const int AtBytes = 48;
    private const int AtRecords = 52;
    private const int AtHandles = 56;

    private const int AnisotropicMapping = 8;
    private const int TransparentBackground = 1;
    private const int AlignToBaseline = 24;

    public static void Write(MetafileRecords records, MetafileSize size)
    {
        var header = records.Begin(RecordType.Header);
        header.Int(0).Int(0).Int(size.Width - 1).Int(size.Height - 1);
        header.Int(0).Int(0).Int(size.Width).Int(size.Height);
        header.Int(Signature).Int(Version).Int(0).Int(0).Int(0);
        header.Int(0).Int(0).Int(0);
        header.Int(DeviceWidth * MetafileSize.PixelsInMillimetre).Int(DeviceHeight * MetafileSize.PixelsInMillimetre);
        header.Int(DeviceWidth).Int(DeviceHeight);
        header.Int(0).Int(0).Int(0);
        header.Int(DeviceWidth * MicrometresInMillimetre).Int(DeviceHeight * MicrometresInMillimetre);
        records.End();

        records.Single(RecordType.SetMapMode, AnisotropicMapping);
        records.Pair(RecordType.SetWindowOrgEx, 0, 0);
        records.Pair(RecordType.SetWindowExtEx, size.Width, size.Height);
        records.Pair(RecordType.SetViewportOrgEx, 0, 0);
        records.Pair(RecordType.SetViewportExtEx, size.Width, size.Height);
        records.Single(RecordType.SetBkMode, TransparentBackground);
        records.Single(RecordType.SetTextAlign, AlignToBaseline);
    }

    public static void Complete(MetafileBytes bytes, int records, int handles)
    {
        bytes.Overwrite(AtBytes, bytes.Count);
        bytes.Overwrite(AtRecords, records);
        bytes.Overwrite(AtHandles, handles);
    }
}
