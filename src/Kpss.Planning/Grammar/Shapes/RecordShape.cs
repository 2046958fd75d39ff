using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Grammar.Shapes;

/// <summary>
/// A record of the source format: the one description from which the binder, the hints for unknown keys, the schema
/// and the reference pages come.
/// </summary>
public sealed record RecordShape(Bilingual Title, IReadOnlyList<KeyShape> Keys)
{
    /// <summary>More keys than that explain nothing.</summary>
    private const int MostInForm = 4;

    /// <summary>The record for whose key an author may take one of this; null when there is none.</summary>
    public Func<RecordShape>? Neighbour { get; init; }

    /// <summary>Keys of which one at least must be there, the usual one first.</summary>
    public IReadOnlyList<string> OneOf { get; init; } = [];

    public RecordShape With(IEnumerable<KeyShape> keys) => this with { Keys = [.. Keys, .. keys] };

    public bool Knows(string key) => Find(key) is not null;

    public KeyShape? Find(string key)
    {
        var folded = Words.Fold(key);
        foreach (var known in Keys)
        {
            if (Words.Fold(known.Name) == folded) return known;
        }

        return null;
    }

    /// <summary>The record as it may be written in the place of something else: `{ soubor: znak.png, popis: … }`.</summary>
    /// <param name="written">What stands there; a text is taken for the value of the first key.</param>
    public string FormFor(SyntaxNode written)
    {
        var hasRequired = false;
        foreach (var key in Keys) hasRequired |= key.IsRequired;

        var form = new StringBuilder();
        var count = 0;
        foreach (var key in Keys)
        {
            if (hasRequired && !key.IsRequired || ++count > MostInForm) continue;
            form.Append(form.Length == 0 ? "{ " : ", ").Append(key.Name).Append(": ").Append(count == 1 && Fits(key, written) ? Words.Quote(((ScalarNode)written).Value) : "…");
        }

        return form.Append(" }").ToString();
    }

    private static bool Fits(KeyShape first, SyntaxNode written) =>
        written is ScalarNode { IsEmpty: false } text && (first.IsRequired || first.Kind != ValueKind.Path) && text.Value.AsSpan().IndexOfAny(",:{[\n") < 0
        && first.Kind switch
        {
            ValueKind.Money or ValueKind.Count or ValueKind.Year or ValueKind.Percent => char.IsAsciiDigit(text.Value[0]),
            // With figures in it the text holds more than a name: a date, a number of a resolution.
            ValueKind.Text => text.Value.AsSpan().IndexOfAnyInRange('0', '9') < 0,
            _ => true,
        };
}
