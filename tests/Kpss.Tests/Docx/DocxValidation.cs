using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Kpss.Tests.Docx;

/// <summary>What Word from 2010 to Microsoft 365 would object to.</summary>
public static class DocxValidation
{
    private static readonly FileFormatVersions[] Versions =
    [
        FileFormatVersions.Office2010,
        FileFormatVersions.Office2013,
        FileFormatVersions.Office2016,
        FileFormatVersions.Office2019,
        FileFormatVersions.Office2021,
        FileFormatVersions.Microsoft365,
    ];

    public static IReadOnlyList<string> Errors(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var errors = new List<string>();
        foreach (var version in Versions)
        {
            foreach (var error in new OpenXmlValidator(version).Validate(document))
                errors.Add($"{version} {error.Part?.Uri} {error.Path?.XPath}: {error.Description}");
        }

        return errors;
    }
}
