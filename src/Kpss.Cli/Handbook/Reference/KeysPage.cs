using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Schema;

namespace Kpss.Cli.Handbook.Reference;

/// <summary>Every key that is not a matter of the grammar, from the records that the reading of files goes by.</summary>
internal static class KeysPage
{
    private static readonly Bilingual Title = new("Klíče", "Keys");

    private static readonly Bilingual Lead = new(
        "Klíče smíte psát i bez diakritiky. Tučné jsou povinné. Totéž vypíše `kpss explain klíč` se jménem klíče, třeba `kpss explain klíč období`. Pole opatření popisuje kapitola [Pole](pole.md).",
        "Keys may be written without diacritics, too. Those in bold are required. `kpss explain klíč` with the name of a key prints the same, as in `kpss explain klíč období`. Fields of items have a [chapter of their own](pole.md).");

    private static readonly Bilingual Where = new("Kde:", "Where:");

    private static readonly Bilingual[] Heads = [new("klíč", "key"), new("hodnota", "value"), new("význam", "meaning")];

    public static string Text(Known known)
    {
        var page = new PageText(known.Language).Heading(1, Title).Paragraph(Lead);
        foreach (var (shape, places) in RecordList.All())
        {
            page.Heading(2, HeadingOf(shape.Title.In(known.Language)));
            if (places.Count > 0) page.Paragraph($"{Where.In(known.Language)} {string.Join("; ", places.Select(it => it.In(known.Language)))}");
            page.Table(Heads, shape.Keys.Select(key => Row(key, known.Language)));
        }

        return page.ToString();
    }

    /// <summary>Names of files stay as they are.</summary>
    private static string HeadingOf(string title) => title.Contains('.', StringComparison.Ordinal) ? title : FirstLetter.Capital(title);

    private static string[] Row(KeyShape key, Language language) =>
        [key.IsRequired ? $"**`{key.Name}`**" : $"`{key.Name}`", KeyFacts.ValueOf(key).In(language), HelpOf(key, language)];

    private static string HelpOf(KeyShape key, Language language) => key.Examples.Count == 0
        ? key.Help.In(language)
        : $"{key.Help.In(language)}; {new Bilingual("třeba", "such as").In(language)} {string.Join(", ", key.Examples.Select(it => $"`{it}`"))}";
}
