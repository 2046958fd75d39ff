using System.IO.Compression;

namespace Kpss.Tests.Docx;

/// <summary>A Word file with other text in its parts.</summary>
internal static class ChangedWord
{
    /// <param name="change">From the name and the text of a part to its new text.</param>
    /// <param name="added">Names and texts of further parts.</param>
    public static byte[] Of(byte[] docx, Func<string, string, string> change, IReadOnlyDictionary<string, string>? added = null)
    {
        using var source = new ZipArchive(new MemoryStream(docx));
        var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries) Copy(entry, archive, change);
            foreach (var (name, text) in added ?? new Dictionary<string, string>()) Write(archive, name, text);
        }

        return target.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive archive, Func<string, string, string> change)
    {
        using var stream = entry.Open();
        if (Path.GetExtension(entry.FullName) is ".xml" or ".rels")
        {
            using var reader = new StreamReader(stream);
            Write(archive, entry.FullName, change(entry.FullName, reader.ReadToEnd()));
            return;
        }

        using var copy = archive.CreateEntry(entry.FullName).Open();
        stream.CopyTo(copy);
    }

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
