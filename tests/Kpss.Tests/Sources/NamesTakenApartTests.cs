using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Sources;

/// <summary>A Mac names a file with its marks apart from the letters; the sources name it as people type it, or the other way round.</summary>
public class NamesTakenApartTests
{
    private const string Text = "# Úvod\n\nVěta.\n";

    [Theory]
    [InlineData(NormalizationForm.FormC, NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormC, NormalizationForm.FormD)]
    [InlineData(NormalizationForm.FormD, NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD, NormalizationForm.FormD)]
    public void A_file_is_found_under_either_form_of_its_name(NormalizationForm written, NormalizationForm onDisk)
    {
        var (mention, path) = ("texty/žluťoučký/úvod.md".Normalize(written), "texty/žluťoučký/úvod.md".Normalize(onDisk));
        var world = new MemoryWorld()
            .With("/disk/kpss.yaml", "region: Lhotsko\nzadavatel: Město Lhota\npravidla: { KPSS0324: vypnuto }\n")
            .With("/disk/rejstriky.yaml", "subjekty: { mesto: město Lhota }\n")
            .With("/disk/plan/plan.yaml", $"název: Plán\nobdobí: 2025\nčásti:\n  - kapitola: {mention}\n  - položky\n")
            .With("/disk/plan/1.yaml", "oblast: 1\nid: o\nnázev: Oblast\nopatření:\n  - { opatření: 1.1, id: a, název: A, odůvodnění_a_popis: Text., cílová_skupina: neuvedeno, subjekty: [mesto] }\n")
            .With($"/disk/plan/{path}", Text);

        var report = new Report();
        Assert.Single(Compiler.Compile(world, "/disk", report)!.Documents);
        Assert.Empty(report.Sorted());
    }
}
