using System.Xml;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Docx.Templates.Archive;
using Kpss.Rendering.Docx.Templates.Rules;

namespace Kpss.Rendering.Docx.Templates;

/// <summary>Reads the looks of a Word file (.docx, .dotx). Its text is left behind.</summary>
public static class TemplateReader
{
    public const int MostBytes = 32 * 1024 * 1024;

    /// <param name="content">The whole file, or one byte more than <see cref="MostBytes"/>.</param>
    /// <param name="name">What the user calls the file.</param>
    /// <param name="place">Where a source names it; null when the command line does.</param>
    /// <returns>Null when the file can't be a template; the report says why.</returns>
    public static WordTemplate? Read(byte[] content, string name, SourceSpan? place, Report report)
    {
        if (TemplateKind.Refuse(content, place, name) is { } refusal)
        {
            report.Add(refusal);
            return null;
        }

        try
        {
            return Open(content, name, place, report);
        }
        catch (OversizedPackageException)
        {
            report.Add(TemplateTooLarge.Unpacked(place, name));
            return null;
        }
        catch (Exception cause) when (cause is InvalidDataException or EndOfStreamException or XmlException)
        {
            report.Add(DamagedTemplate.At(place, name));
            return null;
        }
    }

    private static WordTemplate? Open(byte[] content, string name, SourceSpan? place, Report report)
    {
        using var package = new TemplatePackage(content);
        if (TemplateKind.Refuse(package, place, name) is not { } refusal) return new TemplateAssembly(package, name, place, report).Assemble();
        report.Add(refusal);
        return null;
    }
}
