using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Model.Matching;

/// <summary>The words of a text, in lower case and without its form.</summary>
internal static class ProseWords
{
    public static void AddTo(List<string> words, ProseText prose) => Add(words, prose.Blocks);

    public static void AddTo(List<string> words, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at])) continue;
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]))) at++;
            words.Add(text[start..at].ToLowerInvariant());
        }
    }

    private static void Add(List<string> words, IEnumerable<ProseBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ProseParagraph it: Add(words, it.Inlines); break;
                case ProseHeading it: Add(words, it.Inlines); break;
                case ProseQuotation it: Add(words, it.Blocks); break;
                case ProseList it:
                    foreach (var item in it.Items) Add(words, item.Blocks);
                    break;
                case ProseTable it:
                    foreach (var row in it.Rows)
                    {
                        foreach (var cell in row.Cells) Add(words, cell);
                    }

                    break;
            }
        }
    }

    private static void Add(List<string> words, IEnumerable<ProseInline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case ProseRun it: AddTo(words, it.Value); break;
                case ProseCode it: AddTo(words, it.Value); break;
                case ProseEmphasis it: Add(words, it.Inlines); break;
                case ProseStrong it: Add(words, it.Inlines); break;
                case ProseLink it: Add(words, it.Inlines); break;
                case ProseReference it: AddTo(words, it.Label ?? it.Id); break;
            }
        }
    }
}
