using Kpss.Planning.Sources;
using Xunit;

namespace Kpss.Tests.Sources;

public class CzechOrderTests
{
    [Theory]
    [InlineData("cukr", "čáp", "dub")]
    [InlineData("hájek", "chalupa", "ich")]
    [InlineData("hzs", "charita", "iva")]
    [InlineData("rz", "řada", "sad")]
    [InlineData("sz", "šaty", "tma")]
    [InlineData("zz", "žába", "1. máje")]
    public void Č_ch_ř_š_and_ž_are_letters_behind_their_bare_ones(params string[] names) => InOrder(names);

    [Theory]
    [InlineData("dal", "dál", "dala")]
    [InlineData("rada", "ráda", "radar")]
    [InlineData("zeman", "zéman", "zěman")]
    [InlineData("vul", "vúl", "vůl", "vule")]
    [InlineData("dan", "daň", "dana")]
    public void Other_marks_decide_only_between_words_that_are_equal_without_them(params string[] names) => InOrder(names);

    [Theory]
    [InlineData("adra", "Adra", "ADRA", "adrar")]
    [InlineData("město Klatovy", "Město Klatovy", "město Sušice")]
    [InlineData("chata", "Chata", "CHATA")]
    public void Small_letters_stand_before_capitals(params string[] names) => InOrder(names);

    [Theory]
    [InlineData("Česká", "Česká Kamenice", "Českobratrská")]
    [InlineData("obce SO ORP", "obec Bolešiny")]
    [InlineData("Domov", "Domov „Klid“", "Domov Lada")]
    [InlineData("„Alfa“", "Beta", "(Gama)")]
    public void Words_count_one_by_one_and_punctuation_only_parts_them(params string[] names) => InOrder(names);

    [Theory]
    [InlineData("žižka", "2. základní škola", "10. základní škola")]
    [InlineData("linka", "linka 5", "linka 116 111", "linka 1000")]
    public void Digits_stand_behind_letters_and_count_as_numbers(params string[] names) => InOrder(names);

    [Theory]
    [InlineData("Löbau", "Łódź", "lož")]
    [InlineData("müller", "mullerová")]
    [InlineData("žito", "Ωmega")]
    public void Foreign_letters_stand_by_their_bare_ones_and_other_scripts_last(params string[] names) => InOrder(names);

    [Fact]
    public void Letters_written_with_a_separate_mark_are_the_same_letters() =>
        Assert.Equal(["c", "c\u030Cáp", "d"], CzechOrder.Sorted(["d", "c\u030Cáp", "c"], name => name));

    private static void InOrder(string[] names)
    {
        string[] backwards = [.. names.Reverse()];
        Assert.Equal(names, CzechOrder.Sorted(backwards, name => name));
    }
}
