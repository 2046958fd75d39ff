using System.Text;
using Kpss.Documents;
using Kpss.Planning.Compose.Handbook;

namespace Kpss.Cli.Handbook;

/// <summary>Chapters and pictures that the program carries inside itself.</summary>
internal static class HandbookFiles
{
    /// <summary>The written chapters, in reading order; generated ones follow them.</summary>
    public static readonly string[] Names =
    [
        "01-co-je-kpss.md",
    ];

    public static Sequence<HandbookChapter> Chapters() => Names.Map(name => new HandbookChapter(name, Encoding.UTF8.GetString(Read(name))));

    /// <param name="path">As chapters write it, from the folder they lie in.</param>
    public static byte[] Read(string path)
    {
        using var stream = typeof(HandbookFiles).Assembly.GetManifestResourceStream("handbook/" + path)
            ?? throw new InvalidOperationException($"The build left out {path}.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
