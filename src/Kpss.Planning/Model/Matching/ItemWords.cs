using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Model.Matching;

/// <summary>What an item says, as words in ordinal order: enough to know it again under another name.</summary>
internal sealed class ItemWords
{
    private const int FewWords = 5;

    private ItemWords(PlanItem item)
    {
        var (title, text) = (new List<string>(), new List<string>());
        ProseWords.AddTo(title, item.Title);
        ProseWords.AddTo(text, item.Introduction);
        foreach (var entry in item.Fields)
        {
            if (entry.Value is LineValue line) ProseWords.AddTo(text, line.Text);
            if (entry.Value is ProseValue prose) ProseWords.AddTo(text, prose.Prose);
        }

        (Title, Text) = (Sorted(title), Sorted(text));
    }

    public string[] Title { get; }

    public string[] Text { get; }

    public static ItemWords Of(PlanItem item) => new(item);

    /// <summary>From 0 to 1; text weighs more than the title, which is retitled sooner than a text is written anew.</summary>
    public double LikenessTo(ItemWords other)
    {
        var title = WordLikeness.Of(Title, other.Title);
        if (Text.Length < FewWords && other.Text.Length < FewWords) return title;
        return 0.35 * title + 0.65 * WordLikeness.Of(Text, other.Text);
    }

    private static string[] Sorted(List<string> words)
    {
        words.Sort(StringComparer.Ordinal);
        return [.. words];
    }
}
