using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Review.Texts;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Review.Matching;

/// <summary>What an item says, as words in ordinal order: enough to know it again under another name.</summary>
internal sealed class ItemWords
{
    private const int FewWords = 5;

    private ItemWords(PlanItem item)
    {
        Title = LineLikeness.Words(Tokens.Of(item.Title));
        var tokens = new List<Token>();
        foreach (var line in TextLines.Of(item.Introduction, Reference)) tokens.AddRange(line.Tokens);
        foreach (var entry in item.Fields)
        {
            if (entry.Value is LineValue text) Tokens.AddTo(tokens, text.Text);
            if (entry.Value is not ProseValue prose) continue;
            foreach (var line in TextLines.Of(prose.Prose, Reference)) tokens.AddRange(line.Tokens);
        }

        Text = LineLikeness.Words(tokens);
    }

    public string[] Title { get; }

    public string[] Text { get; }

    public static ItemWords Of(PlanItem item) => new(item);

    /// <summary>From 0 to 1; text weighs more than the title, which is retitled sooner than a text is written anew.</summary>
    public double LikenessTo(ItemWords other)
    {
        var title = LineLikeness.Of(Title, other.Title);
        if (Text.Length < FewWords && other.Text.Length < FewWords) return title;
        return 0.35 * title + 0.65 * LineLikeness.Of(Text, other.Text);
    }

    private static ReferenceWords Reference(ProseReference reference) => ReferenceWords.Of(reference.Id);
}
