namespace Kpss.Documents.Diagnostics;

/// <summary>One text in every language of the tool; a text that lacks one cannot be written.</summary>
public sealed record Bilingual(string Czech, string English)
{
    public string In(Language language) => language == Language.Czech ? Czech : English;
}
