using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning.Checks.Warnings.Publicity;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Warnings;

public sealed class FundingProject : ICheck
{
    public Rule Rule => new(
        "KPSS0321",
        Severity.Warning,
        new("publicita EU bez programu, projektu nebo jeho čísla", "publicity of the EU without the programme, the project or its number"),
        new(
            "Dokument, který vznikl z projektu podpořeného EU, má jmenovat program, projekt a jeho registrační číslo, jinak k němu kontrola výdaj nepřiřadí. Číslo z rozhodnutí o dotaci má v období 2021–2027 podobu CZ.03.02.02/00/22_046/0001234, v předchozím CZ.03.2.63/0.0/0.0/16_065/0001234.",
            "A document made in a project that the EU supports should name the programme, the project and its registration number, else an audit cannot assign the expense to it. The number from the grant decision looks like CZ.03.02.02/00/22_046/0001234 in 2021–2027, CZ.03.2.63/0.0/0.0/16_065/0001234 in the period before."),
        Bad: "publicita:\n  znak: eu\n  program: Operační program Zaměstnanost plus\n  projekt: Plánujeme spolu\n  registrační_číslo: 0001234",
        Good: "publicita:\n  znak: eu\n  program: Operační program Zaměstnanost plus\n  projekt: Plánujeme spolu\n  registrační_číslo: CZ.03.02.02/00/22_046/0001234");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var notice in FundingNotices.Of(inspection.Workspace))
        {
            if (notice.Emblem is EuropeanEmblem) Check(notice, report);
        }
    }

    private void Check(FundingNotice notice, Report report)
    {
        if (notice.Programme is null)
        {
            report.Add(Rule
                .At(notice.Place, "publicita EU nejmenuje program", "the publicity of the EU names no programme")
                .WithHint("doplňte „program: název programu“, třeba Operační program Zaměstnanost plus", "add `program: the name of the programme`, such as Operační program Zaměstnanost plus"));
        }

        if (notice.Project is null)
        {
            report.Add(Rule
                .At(notice.Place, "publicita EU nejmenuje projekt", "the publicity of the EU names no project")
                .WithHint("doplňte „projekt: název projektu“", "add `projekt: the name of the project`"));
        }

        if (notice.Number is null)
        {
            report.Add(Rule
                .At(notice.Place, "publicita EU nemá registrační číslo projektu", "the publicity of the EU lacks the registration number of the project")
                .WithHint("doplňte „registrační_číslo: CZ.03.…“ z rozhodnutí o dotaci", "add `registrační_číslo: CZ.03.…` from the grant decision"));
        }
        else if (!ProjectNumber.IsOne(notice.Number))
        {
            report.Add(Rule
                .At(notice.NumberPlace, $"„{Words.Quote(notice.Number)}“ nemá podobu registračního čísla projektu", $"“{Words.Quote(notice.Number)}” doesn't look like a registration number of a project")
                .WithHint("opište ho z rozhodnutí o dotaci celé, třeba CZ.03.02.02/00/22_046/0001234", "copy the whole of it from the grant decision, such as CZ.03.02.02/00/22_046/0001234"));
        }
    }
}
