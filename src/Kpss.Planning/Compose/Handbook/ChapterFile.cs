using System.Text;
using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Compose.Handbook;

/// <summary>A chapter that was read: its headings have got lasting names.</summary>
internal sealed record ChapterFile(string FileName, BlockKey Key, ProseText Prose, IReadOnlyDictionary<string, BlockKey> Headings)
{
    public static ChapterFile Of(string fileName, ProseText prose)
    {
        var key = PartKeys.Chapter(IdOf(fileName));
        var headings = new Dictionary<string, BlockKey>(StringComparer.Ordinal);
        var blocks = new List<ProseBlock>();
        foreach (var block in prose.Blocks)
        {
            if (block is ProseHeading heading)
            {
                var title = TitleOf(heading);
                var named = heading.Level == 1 ? key : key.Child(Words.ToId(title));
                headings.TryAdd(SlugOf(title), named);
                blocks.Add(new ProseAnchor(named.Anchor, heading.Place));
            }

            blocks.Add(block);
        }

        return new(fileName, key, new(blocks.ToSequence()), headings);
    }

    /// <summary>The anchor that code hosts make of a heading, so that links lead to the same place there.</summary>
    private static string SlugOf(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in title.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_') slug.Append(c);
            else if (c == ' ') slug.Append('-');
        }

        return slug.ToString();
    }

    private static string TitleOf(ProseHeading heading)
    {
        var title = new StringBuilder();
        foreach (var inline in heading.Inlines) title.Append(inline switch { ProseRun it => it.Value, ProseCode it => it.Value, _ => "" });
        return title.ToString();
    }

    private static string IdOf(string fileName)
    {
        var name = fileName[(fileName.LastIndexOf('/') + 1)..];
        return Words.ToId(name[..name.LastIndexOf('.')].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
    }
}
