using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Rendering.Docx.Verification;

/// <summary>What Word from 2010 to Microsoft 365 would object to.</summary>
internal static class SchemaFaults
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

    /// <summary>Each objection once, whichever versions make it.</summary>
    public static IReadOnlyList<WordFault> In(byte[] docx, WordFile file)
    {
        var faults = new List<WordFault>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
            foreach (var version in Versions)
            {
                foreach (var error in new OpenXmlValidator(version).Validate(document))
                {
                    if (known.Add($"{error.Part?.Uri} {error.Path?.XPath} {error.Description}")) faults.Add(Fault(error, file));
                }
            }
        }
        catch (Exception cause) when (cause is OpenXmlPackageException or InvalidOperationException or FormatException or IOException or System.Xml.XmlException)
        {
            faults.Add(new(FaultKind.Schema, "", "", new($"soubor nejde otevřít: {cause.Message}", $"the file can't be opened: {cause.Message}")));
        }

        return faults;
    }

    private static WordFault Fault(ValidationErrorInfo error, WordFile file)
    {
        var part = error.Part?.Uri.OriginalString.TrimStart('/') ?? "";
        var words = error.Node?.InnerText ?? "";
        var objection = $"{error.Description} ({error.Path?.XPath})";
        return new(FaultKind.Schema, part, Excerpts.BeginningOf(words), new(objection, objection)) { IsInText = part == file.Main.Path };
    }
}
