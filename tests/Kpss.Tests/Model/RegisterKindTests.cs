using Kpss.Planning.Model;
using Xunit;

namespace Kpss.Tests.Model;

public class RegisterKindTests
{
    [Theory]
    [InlineData("subjekt", TargetKind.Actor)]
    [InlineData("Actors", TargetKind.Actor)]
    [InlineData("skupina", TargetKind.TargetGroup)]
    [InlineData("cílové skupiny", TargetKind.TargetGroup)]
    [InlineData("cilova-skupina", TargetKind.TargetGroup)]
    [InlineData("groups", TargetKind.TargetGroup)]
    [InlineData("target-group", TargetKind.TargetGroup)]
    [InlineData("sluzby", TargetKind.Service)]
    [InlineData("service", TargetKind.Service)]
    [InlineData("zkratka", TargetKind.Abbreviation)]
    public void It_is_known_by_any_of_its_words(string word, TargetKind kind) => Assert.Equal(kind, RegisterKind.Named(word)?.Target);

    [Theory]
    [InlineData("")]
    [InlineData("opatření")]
    public void Other_words_are_none_of_them(string word) => Assert.Null(RegisterKind.Named(word));
}
