using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

public static class HardSpace
{
    public const char Character = '\u00A0';

    public static readonly Rule Rule = new(
        "KPSS0117",
        Severity.Error,
        new("pevná mezera místo obyčejné", "a non-breaking space in the place of a plain one"),
        new(
            "Z Wordu a z webu se kopírují pevné mezery. Vypadají jako obyčejné, ale YAML je za mezery nepovažuje: na začátku řádku jimi nejde odsadit, za dvojtečkou ani za pomlčkou neoddělí, co následuje. Uvnitř textu nevadí.",
            "Copying from Word and from the web brings in non-breaking spaces. They look like plain ones, but YAML takes them for letters: they indent no line and part nothing after a colon or a dash. Within text they do no harm."),
        Bad: "název:\u00A0Podpora rodin",
        Good: "název: Podpora rodin") { IsFixable = true };

    public static Diagnostic At(SourceSpan spaces) => Rule
        .At(spaces, "stojí tu pevná mezera místo obyčejné", "a non-breaking space stands here in the place of a plain one")
        .WithHint("nahraďte ji obyčejnou, na začátku klíče ji smažte", "replace it by a plain one; delete it at the start of a key") with
    {
        Fix = new(new("napsat obyčejné mezery", "write plain spaces"), IsSafe: true, [.. EditsIn(spaces.File)]),
    };

    private static List<TextEdit> EditsIn(SourceFile file)
    {
        var edits = new List<TextEdit>();
        for (var number = 1; number <= file.LineCount; number++)
        {
            if (On(file, number) is { } spaces) edits.Add(new(spaces, IndentsWrongly(spaces) ? spaces.Text.ToString().Replace($"{Character}", "", StringComparison.Ordinal) : spaces.Text.ToString().Replace(Character, ' ')));
        }

        return edits;
    }

    /// <summary>True before a key, when no other key of the file stands that deep.</summary>
    private static bool IndentsWrongly(SourceSpan spaces)
    {
        var file = spaces.File;
        if (spaces.Column != 1 || YamlLine.ColonOfKey(file.Line(spaces.Line)) < 0) return false;
        for (var number = 1; number <= file.LineCount; number++)
        {
            var line = file.Line(number);
            if (number != spaces.Line && YamlLine.ColonOfKey(line) >= 0 && YamlLine.PlaceOfKey(line) == spaces.Length) return false;
        }

        return true;
    }

    /// <summary>The spaces of a line that YAML doesn't take for such: its indentation, or those behind the dash or colon of a first key.</summary>
    public static SourceSpan? On(SourceFile file, int number)
    {
        var line = file.Line(number);
        for (var at = 0; at < line.Length;)
        {
            var end = at;
            while (end < line.Length && line[end] is ' ' or Character) end++;
            if (line[at..end].Contains(Character)) return end == line.Length ? null : file.Span(file.LineStart(number) + at, end - at);
            if (EndOfMark(line, end) is not { } next) return null;
            at = next;
        }

        return null;
    }

    /// <returns>Behind a dash or a key with its colon; null where something else stands.</returns>
    private static int? EndOfMark(ReadOnlySpan<char> line, int at)
    {
        if (at < line.Length && line[at] == '-') return at + 1;
        var end = at;
        while (end < line.Length && (char.IsLower(line[end]) || line[end] == '_')) end++;
        return end > at && end < line.Length && line[end] == ':' ? end + 1 : null;
    }
}
