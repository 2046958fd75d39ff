using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Cli;

public class TextReporterTests
{
    private const string Path = "/disk/akcni-plan/1-4-bydleni.yaml";

    [Fact]
    public void Of_many_findings_in_one_long_line_some_are_told_and_the_rest_counted()
    {
        var file = new SourceFile(Path, string.Concat(Enumerable.Repeat("ab", 10_000)));
        var warnings = Enumerable.Range(0, 10_000).Select(at => Place.Warning(file.Span(2 * at, 1)));
        var error = Place.Error(file.Span(19_998, 2));
        var told = new StringWriter { NewLine = "\n" };
        new TextReporter(Screen.Plain(told), Language.Czech, "/disk").Write([.. warnings, error]);

        var lines = told.ToString().Split('\n');
        Assert.Equal(200, lines.Count(line => line.StartsWith("akcni-plan/", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.Contains("chyba KPSS0210", StringComparison.Ordinal));
        Assert.Contains("… a dalších 9801; všechno vypíše kpss check --format json", lines);
        Assert.True(lines.Max(line => line.Length) < 120);
    }

    [Fact]
    public void The_first_hint_stands_beside_the_carets()
    {
        var span = Place.In(Path, "subjekty:\n    - ‹mesto-klatovi›\n");
        Expect(
            """
            akcni-plan/1-4-bydleni.yaml:2:7: chyba KPSS0210: neznámý subjekt „mesto-klatovi“
               2 |     - mesto-klatovi
                 |       ^^^^^^^^^^^^^ mysleli jste „mesto-klatovy“?

            """,
            Place.Error(span).WithHint("mysleli jste „mesto-klatovy“?", "did you mean “mesto-klatovy”?"));
    }

    [Fact]
    public void English_is_spoken_too()
    {
        var span = Place.In(Path, "- ‹mesto-klatovi›");
        Expect(
            """
            akcni-plan/1-4-bydleni.yaml:1:3: error KPSS0210: unknown actor “mesto-klatovi”
               1 | - mesto-klatovi
                 |   ^^^^^^^^^^^^^ first
                 = hint: second

            """,
            Place.Error(span).WithHint("první", "first").WithHint("druhá", "second"),
            Language.English);
    }

    [Fact]
    public void A_long_first_hint_gets_its_own_line() => Expect(
        $"""
        akcni-plan/1-4-bydleni.yaml:1:3: varování KPSS0301: subjekt nikdo nepoužívá
           1 | - id
             |   ^^
             = rada: {new string('x', 96)}

        """,
        Place.Warning(Place.In(Path, "- ‹id›")).WithHint(new('x', 96), ""));

    [Fact]
    public void Related_places_show_where_they_are() => Expect(
        """
        akcni-plan/1-4-bydleni.yaml:1:3: chyba KPSS0210: neznámý subjekt „mesto-klatovi“
           1 | - id
             |   ^^ rada zde
          /jinde/b.yaml:12:2: poprvé tady
          12 |  ab
             |  ^^

        """,
        Place.Error(Place.In(Path, "- ‹id›"))
            .WithHint("rada zde", "hint here")
            .WithRelated(Place.In("/jinde/b.yaml", new string('\n', 11) + " ‹ab›"), "poprvé tady", "first here"));

    [Fact]
    public void A_finding_without_a_place_is_told_with_its_hints() => Expect(
        """
        chyba KPSS0210: neznámý subjekt „mesto-klatovi“
             = rada: první

        """,
        Place.Error(null).WithHint("první", "first"));

    [Fact]
    public void Tabs_are_expanded_on_both_rows() => ExpectExcerpt(
        """
           1 |     a   b: c
             |         ^^^^
        """,
        "\ta\t‹b: c›");

    [Fact]
    public void Wide_characters_take_two_columns() => ExpectExcerpt(
        """
           1 | 漢字 x: chyba
             |         ^^^^^
        """,
        "漢字 x: ‹chyba›");

    [Fact]
    public void Combining_marks_take_none()
    {
        var excerpt = Excerpt.Of(Place.In(Path, "e\u0301e\u0301 ‹e\u0301x›"));
        Assert.Equal((3, 2), (excerpt.Indent, excerpt.Carets));
    }

    [Fact]
    public void A_span_of_no_length_gets_one_caret() => ExpectExcerpt(
        """
           1 | název:
             |       ^
        """,
        "název:‹›");

    [Fact]
    public void A_span_at_the_end_of_an_empty_file_gets_one_caret() => ExpectExcerpt(
        """
           1 |
             | ^
        """,
        "‹›");

    [Fact]
    public void A_span_over_several_lines_is_underlined_to_the_end_of_the_first() => ExpectExcerpt(
        """
           2 |   popis: |
             |   ^^^^^^^^
        """,
        "x\n  ‹popis: |  \r\n    text\n› y");

    [Fact]
    public void Characters_that_steer_the_terminal_are_not_printed() => ExpectExcerpt(
        """
           1 | a�[31mb�c
             |        ^
        """,
        "a\e[31mb‹\u202E›c");

    [Fact]
    public void Wide_line_numbers_keep_the_rows_aligned()
    {
        var span = Place.In(Path, new string('\n', 12344) + "ab‹c›");
        ExpectExcerpt(
            """
            12345 | abc
                  |   ^
            """,
            span);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(32, 10)]
    [InlineData(41, 200)]
    [InlineData(42, 5)]
    [InlineData(150, 1)]
    [InlineData(299, 1)]
    [InlineData(300, 0)]
    [InlineData(0, 300)]
    public void A_long_line_is_cut_around_the_place(int start, int length)
    {
        var text = string.Concat(Enumerable.Range(0, 300).Select(i => (char)('a' + (i % 26))));
        var excerpt = Excerpt.Of(new SourceFile(Path, text).Span(start, length));

        Assert.InRange(excerpt.Line.Length, 65, 72);
        Assert.True(excerpt.Indent + excerpt.Carets <= 73);
        Assert.Contains('…', excerpt.Line);
        if (start < text.Length) Assert.Equal(text[start], excerpt.Line[excerpt.Indent]);
        else Assert.Equal(excerpt.Line.Length, excerpt.Indent);
        if (length is > 0 and < 20) Assert.Equal(text[start..(start + length)], excerpt.Line[excerpt.Indent..(excerpt.Indent + excerpt.Carets)]);
    }

    [Fact]
    public void A_message_of_more_lines_stays_on_one()
    {
        var text = Text(new("KPSS0001", Severity.Info, null, new("první\ndruhá\e[0m", "")), Language.Czech, Ink.None);
        Assert.Equal("poznámka KPSS0001: první druhá[0m\n\n", text);
    }

    [Fact]
    public void Colours_frame_the_label_and_the_carets()
    {
        var world = new MemoryWorld();
        var text = Text(Place.Error(Place.In(Path, "‹a›")), Language.Czech, Ink.For(terminal: true, world));
        Assert.Contains("\e[1;31mchyba KPSS0210\e[0m: neznámý", text, StringComparison.Ordinal);
        Assert.Contains("\e[1;31m^\e[0m\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void Colours_can_be_declined(string variable, string value)
    {
        var world = new MemoryWorld { Variables = { [variable] = value } };
        Assert.Same(Ink.None, Ink.For(terminal: true, world));
    }

    private static void Expect(string expected, Diagnostic diagnostic, Language language = Language.Czech) =>
        Assert.Equal(expected + "\n", Text(diagnostic, language, Ink.None));

    private static void ExpectExcerpt(string expected, string marked) => ExpectExcerpt(expected, Place.In(Path, marked));

    private static void ExpectExcerpt(string expected, SourceSpan span)
    {
        var rows = Text(Place.Error(span), Language.Czech, Ink.None).Split('\n');
        Assert.Equal(expected, string.Join('\n', rows[1..3]));
    }

    private static string Text(Diagnostic diagnostic, Language language, Ink ink)
    {
        var target = new StringWriter { NewLine = "\n" };
        new TextReporter(new(target, ink, () => null), language, "/disk").Write([diagnostic]);
        return target.ToString();
    }
}
