using Kpss.Rendering.Charts.Lettering;

namespace Kpss.Rendering.Charts.Metafile;

/// <summary>A line of text with the place of every character, so that it is as wide in every typeface.</summary>
internal static class TextRecord
{
    private const int AdvancedGraphics = 2;
    private const int AtText = 76;

    public static void Write(MetafileRecords records, string text, TextStyle style, Point start)
    {
        var lettersSize = (2 * text.Length + 3) & ~3;
        var record = records.Begin(RecordType.ExtTextOutW);
        record.Int(0).Int(0).Int(-1).Int(-1).Int(AdvancedGraphics).Float(1).Float(1);
        record.Int(MetafileSize.UnitsOf(start.X)).Int(MetafileSize.UnitsOf(start.Y)).Int(text.Length).Int(AtText);
        record.Int(0).Int(0).Int(0).Int(-1).Int(-1).Int(AtText + lettersSize);
        record.Text(text, lettersSize / 2);
        for (var i = 0; i < text.Length; i++) record.Int(End(text, i, style) - End(text, i - 1, style));
        records.End();
    }

    // Of a character; rounded from the start of the line, so that errors do not add up.
    private static int End(string text, int character, TextStyle style) =>
        MetafileSize.UnitsOf(TextMeasure.Width(text.AsSpan(0, character + 1), style));
}
