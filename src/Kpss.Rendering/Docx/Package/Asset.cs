namespace Kpss.Rendering.Docx.Package;

/// <summary>The parts that are the same in every document, kept as files in Docx/Assets.</summary>
internal static class Asset
{
    public static string Read(string file)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream($"docx/{file}")
            ?? throw new InvalidOperationException($"The resource docx/{file} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
