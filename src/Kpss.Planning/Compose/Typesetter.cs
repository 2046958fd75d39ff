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
}
