using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Docx.Templates.Archive;
using Kpss.Rendering.Docx.Templates.Rules;

namespace Kpss.Rendering.Docx.Templates;

/// <summary>Tells a Word document from everything else that may be given for one, whatever its name.</summary>
internal static class TemplateKind
{
    /// <returns>Why the file can't be a template, or null when it may be one.</returns>
    public static Diagnostic? Refuse(ReadOnlySpan<byte> content, SourceSpan? place, string name)
    {
        if (content.Length > TemplateReader.MostBytes) return TemplateTooLarge.At(place, name);
        if (content.IsEmpty) return NotWordFile.Empty(place, name);
        if (content.StartsWith("PK"u8)) return null;
        if (content.StartsWith("%PDF"u8)) return NotWordFile.Pdf(place, name);
        if (content.StartsWith("{\\rtf"u8)) return NotWordFile.RichText(place, name);
        if (!IsOldOffice(content)) return NotWordFile.Unknown(place, name);
        return IsEncrypted(content) ? LockedTemplate.At(place, name) : NotWordFile.Old(place, name);
    }

    public static Diagnostic? Refuse(TemplatePackage package, SourceSpan? place, string name)
    {
        if (package.Has("content.xml") && package.Has("mimetype")) return NotWordFile.OpenDocument(place, name);
        if (!package.Has("[Content_Types].xml")) return NotWordFile.Unknown(place, name);
        if (package.MainPart.Length == 0) return DamagedTemplate.At(place, name);

        var type = package.TypeOf(package.MainPart);
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)) return TemplateWithMacros.At(place, name);
        return type.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase) ? null : NotWordFile.OtherOffice(place, name);
    }

    private static bool IsOldOffice(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>A password makes an old container of a new file, with this name in UTF-16 in its directory.</summary>
    private static bool IsEncrypted(ReadOnlySpan<byte> content) => content.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;
}
