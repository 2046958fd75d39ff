using System.Xml;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Rendering.Docx.Verification;

/// <summary>What a reader of a Word document would find wrong with it, found before.</summary>
public static class WordVerifier
{
    private static readonly Func<WordFile, IEnumerable<WordFault>>[] Inspections =
        [DanglingFaults.In, BookmarkFaults.In, FormattingFaults.In, AccessFaults.In, HeadingFaults.In, QuestionFaults.In];

    public static IReadOnlyList<WordFault> Verify(byte[] docx)
    {
        try
        {
            var file = WordFile.Open(docx);
            return [.. SchemaFaults.In(docx, file), .. Inspections.SelectMany(inspect => inspect(file))];
        }
        catch (Exception cause) when (cause is InvalidDataException or XmlException)
        {
            return [new(FaultKind.Schema, "", "", new($"soubor nejde otevřít: {cause.Message}", $"the file can't be opened: {cause.Message}"))];
        }
    }
}
