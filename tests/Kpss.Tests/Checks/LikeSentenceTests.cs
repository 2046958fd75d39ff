using System.Globalization;
using Kpss.Planning.Checks.Warnings;
using Kpss.Planning.Model.Reading;
using Kpss.Documents.Diagnostics;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Checks;

public class LikeSentenceTests
{
    private const string Sentence = "Terénní odlehčovací služba je v regionu k dispozici každý den od sedmi do devatenácti hodin.";

    [Theory]
    [InlineData("Terénní odlehčovací služba je v regionu k dispozici každý den od sedmi do sedmnácti hodin.")]
    [InlineData("Terénní odlehčovací služba je v regionu k dispozici každý všední den od sedmi do devatenácti hodin.")]
    [InlineData("Terénní služba je v regionu k dispozici každý den od sedmi do devatenácti hodin.")]
    public void A_sentence_that_drifted_is_found(string drifted) => Assert.Equal([drifted], Found(Sentence, drifted));

    [Theory]
    [InlineData(Sentence)]
    [InlineData("Terénní odlehčovací služba není k dispozici a rodiny ji v každé obci regionu velmi postrádají.")]
    [InlineData("Služba je zde.")]
    public void The_same_or_another_sentence_is_none(string other) => Assert.Empty(Found(Sentence, other));

    [Fact]
    public void What_is_said_of_two_names_is_no_drift() => Assert.Empty(Found(
        "Domov se zvláštním režimem v Újezdci má kapacitu 41 lůžek a je zcela naplněný.",
        "Domov se zvláštním režimem v Janovicích má kapacitu 32 lůžek a je zcela naplněný."));

    [Fact]
    public void Within_one_card_nothing_is_compared() =>
        Assert.Empty(Found(Sentence + "\n  " + Sentence.Replace("sedmi", "osmi", StringComparison.Ordinal), "Jiná karta."));

    private static string[] Found(string first, string second)
    {
        var world = new MemoryWorld()
            .With("/disk/kpss.yaml", "region: Klatovsko\nzadavatel: Klatovy\n")
            .WithFolder("/disk/plan")
            .With("/disk/plan/plan.yaml", "název: Plán\nobdobí: 2025\n")
            .With("/disk/plan/oblast.yaml", "oblast: 1\nnázev: Oblast\n")
            .With("/disk/plan/1-1.yaml", string.Create(CultureInfo.InvariantCulture, $"opatření: \"1.1\"\nnázev: První\npopis: |\n  {first}\n"))
            .With("/disk/plan/1-2.yaml", string.Create(CultureInfo.InvariantCulture, $"opatření: \"1.2\"\nnázev: Druhé\npopis: |\n  {second}\n"));
        var report = new Report();
        new NearIdenticalSentences().Run(new(WorkspaceReader.Read(world, "/disk", new())!), report);
        return [.. report.Sorted().Select(finding => finding.Span!.Text.ToString())];
    }
}
