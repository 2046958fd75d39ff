namespace Kpss.Cli.Building.Pdf.Reading;

/// <summary>What a PDF is made of, as far as its structure needs it: numbers and literal strings are kept as text.</summary>
internal abstract record PdfValue;

internal sealed record PdfText(string Value) : PdfValue;

/// <param name="Value">Without the slash.</param>
internal sealed record PdfName(string Value) : PdfValue;

internal sealed record PdfReference(int Number) : PdfValue;

internal sealed record PdfArray(List<PdfValue> Items) : PdfValue;

internal sealed record PdfRecord(Dictionary<string, PdfValue> Entries) : PdfValue
{
    public PdfValue? this[string key] => Entries.GetValueOrDefault(key);

    public string? NameOf(string key) => (this[key] as PdfName)?.Value;
}
