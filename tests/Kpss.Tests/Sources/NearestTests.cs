using Kpss.Planning.Sources;
using Xunit;

namespace Kpss.Tests.Sources;

public class NearestTests
{
    private static readonly string[] Fields =
        ["opatření", "id", "název", "odůvodnění", "popis", "cílová_skupina", "termín", "subjekty", "náklady"];

    [Theory]
    [InlineData("popsi", "popis")]
    [InlineData("opis", "popis")]
    [InlineData("poppis", "popis")]
    [InlineData("pop1s", "popis")]
    [InlineData("cilova_skupina", "cílová_skupina")]
    [InlineData("cilove_skupiny", "cílová_skupina")]
    [InlineData("Termin", "termín")]
    [InlineData("TERMÍN", "termín")]
    [InlineData("termi\u0301ny", "termín")]
    [InlineData("oduvodneni", "odůvodnění")]
    [InlineData("subjekt", "subjekty")]
    public void A_slip_of_the_pen_finds_its_word(string written, string meant) => Assert.Equal(meant, Nearest.To(written, Fields));

    [Theory]
    [InlineData("rozpočet")]
    [InlineData("x")]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData("popisovač")]
    public void A_word_that_is_like_none_finds_none(string written) => Assert.Null(Nearest.To(written, Fields));

    [Fact]
    public void The_town_with_a_wrong_ending_is_found() =>
        Assert.Equal("mesto-klatovy", Nearest.To("mesto-klatovi", ["mesto-susice", "mesto-klatovy", "mesto-plzen"]));

    [Fact]
    public void Of_equally_near_words_the_one_with_the_right_diacritics_wins()
    {
        Assert.Equal("pás", Nearest.To("pás", ["pas", "pás", "paš"]));
        Assert.Equal("domů", Nearest.To("domúů", ["domu", "domů"]));
    }

    [Fact]
    public void The_order_of_candidates_does_not_matter()
    {
        string[] candidates = ["dat", "das", "dar", "dal"];
        Assert.Equal("dal", Nearest.To("dax", candidates));
        Array.Reverse(candidates);
        Assert.Equal("dal", Nearest.To("dax", candidates));
    }

    [Fact]
    public void The_limit_holds_for_any_pair()
    {
        string[] words = ["", "a", "ab", "ba", "abc", "acb", "abcd", "badc", "xabcd", "abxcd", "kitten", "sitting", "sittnig"];
        foreach (var left in words)
        {
            foreach (var right in words)
            {
                var distance = Distance(left, right);
                for (var limit = 0; limit < 9; limit++)
                {
                    // A candidate of three times the length of the limit is found exactly when the distance allows it.
                    var padding = new string('z', Math.Max(0, (3 * limit) - left.Length));
                    var found = Nearest.To(left + padding, [right + padding]);
                    var allowed = (left.Length + padding.Length) / 3;
                    Assert.Equal(distance <= allowed, found is not null);
                }
            }
        }
    }

    /// <summary>The textbook's full matrix.</summary>
    private static int Distance(string left, string right)
    {
        var matrix = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    matrix[i, j] = i + j;
                    continue;
                }

                var same = left[i - 1] == right[j - 1] ? 0 : 1;
                matrix[i, j] = Math.Min(matrix[i - 1, j - 1] + same, 1 + Math.Min(matrix[i - 1, j], matrix[i, j - 1]));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    matrix[i, j] = Math.Min(matrix[i, j], matrix[i - 2, j - 2] + 1);
            }
        }

        return matrix[left.Length, right.Length];
    }

    [Theory]
    [InlineData("strasse", "straße")]
    [InlineData("sluzba", "s\u030Cluz\u030Cba\u0301")]
    public void Candidates_are_measured_as_they_fold(string written, string candidate) => Assert.Equal(candidate, Nearest.To(written, [candidate]));
}
