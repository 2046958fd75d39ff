namespace Kpss.Rendering.Charts.Metafile;

/// <summary>What a metafile creates once and selects before it draws: a closed set.</summary>
internal abstract record MetafileObject
{
    private protected MetafileObject()
    {
    }

    public abstract void Create(MetafileRecords records, int handle);

    /// <summary>A colour as 0x00BBGGRR.</summary>
    public static int ColourOf(Ink ink)
    {
        var colour = Palette.Of(ink);
        return ((colour & 0xFF) << 16) | (colour & 0xFF00) | (colour >> 16);
    }
}

internal sealed record SolidBrush(Ink Ink) : MetafileObject
{
    public override void Create(MetafileRecords records, int handle)
    {
        const int solid = 0;
        records.Begin(RecordType.CreateBrushIndirect).Int(handle).Int(solid).Int(ColourOf(Ink)).Int(0);
        records.End();
    }
}

internal sealed record FlatPen(Ink Ink, double Thickness) : MetafileObject
{
    public override void Create(MetafileRecords records, int handle)
    {
        const int geometric = 0x10000, flatEnds = 0x200, mitredJoins = 0x2000, solid = 0;
        var pen = records.Begin(RecordType.ExtCreatePen).Int(handle).Int(0).Int(0).Int(0).Int(0);
        pen.Int(geometric | flatEnds | mitredJoins).Int(MetafileSize.UnitsOf(Thickness)).Int(solid).Int(ColourOf(Ink)).Int(0).Int(0);
        records.End();
    }
}

internal sealed record Typeface(TextStyle Style) : MetafileObject
{
    private const string Name = "Calibri";
    private const int NameLength = 32;

    // The rest of LogFontPanose: full name, style and what describes the typeface; a player does without.
    private const int DescriptionLength = 228;

    public override void Create(MetafileRecords records, int handle)
    {
        const int normal = 400, bold = 700, eastEuropeanCharacters = 238, swissFamily = 0x22;
        var font = records.Begin(RecordType.ExtCreateFontIndirectW).Int(handle);
        font.Int(-MetafileSize.UnitsOf(Style.Size)).Int(0).Int(0).Int(0).Int(Style.Weight == TextWeight.Bold ? bold : normal);
        font.Int(eastEuropeanCharacters << 24).Int(swissFamily << 24);
        font.Text(Name, NameLength).Zeros(DescriptionLength);
        records.End();
    }
}
