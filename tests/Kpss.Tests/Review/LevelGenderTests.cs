using Kpss.Planning.Review;
using Kpss.Planning.Review.Telling;
using Xunit;

namespace Kpss.Tests.Review;

public class LevelGenderTests
{
    [Theory]
    [InlineData("oblast", Gender.Feminine)]
    [InlineData("prioritní_oblast", Gender.Feminine)]
    [InlineData("priorita", Gender.Feminine)]
    [InlineData("aktivita", Gender.Feminine)]
    [InlineData("činnost", Gender.Feminine)]
    [InlineData("obec", Gender.Feminine)]
    [InlineData("skupina", Gender.Feminine)]
    [InlineData("opatření", Gender.Neuter)]
    [InlineData("téma", Gender.Neuter)]
    [InlineData("město", Gender.Neuter)]
    [InlineData("cíl", Gender.Masculine)]
    [InlineData("záměr", Gender.Masculine)]
    [InlineData("úkol", Gender.Masculine)]
    public void A_usual_name_of_a_level_has_a_gender(string key, Gender gender) => Assert.Equal(gender, LevelGender.Of(key));

    [Theory]
    [InlineData("cíl_rozvoje")]
    [InlineData("úkoly")]
    public void What_nobody_can_say_is_left_open(string key) => Assert.Null(LevelGender.Of(key));
}
