using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Compose.Typography;
using Kpss.Planning.Model;

namespace Kpss.Planning.Compose;

/// <summary>The one place where composed text gets its typography.</summary>
public sealed class Typesetter(TypographySettings settings)
{
    private readonly TypographyOptions _options = new()
    {
        BindConjunctions = settings.BindsLetterConjunctions,
        BindAbbreviations = settings.BindsAbbreviations,
    };

    public string Set(string text) => CzechTypography.Apply(text, _options);

    public Sequence<Inline> Set(Sequence<Inline> inlines) => CzechTypography.Apply(inlines, _options);

    public Paragraph Paragraph(BlockKey key, string text) => new(key, ParagraphRole.Body, [new Text(Set(text))]);

    public Paragraph Line(BlockKey key, string text) => new(key, ParagraphRole.Line, [new Text(Set(text))]);

    /// <summary>Registers hold names as inside a sentence; a printed line starts with a capital.</summary>
    public static string Capitalise(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The first word small, as inside a sentence; `I. pololetí` and abbreviations stay.</summary>
    public static string Uncapitalise(string text) => text is [_, var second, ..] && char.IsLower(second) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
