using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning.Checks.Warnings.Publicity;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Warnings;

public sealed class FundingStatement : ICheck
{
    private static readonly string[] WithEmblem = [FundingNotice.CofundedByUnion, "Financováno Evropskou unií"];

    public Rule Rule => new(
        "KPSS0320",
        Severity.Warning,
        new("publicita EU bez povinného znaku nebo znění", "publicity of the EU without its emblem or statement"),
        new(
            "Kdo čerpá z fondů EU v období 2021–2027, uvádí znak Unie a vedle něj celé prohlášení „Spolufinancováno Evropskou unií“ nebo „Financováno Evropskou unií“, slovo od slova a beze zkratek (nařízení (EU) 2021/1060, příloha IX). Název fondu ani programu k němu nepatří; program uveďte klíčem „program“. Za chybnou publicitu hrozí odvod části dotace.",
            "Who draws on funds of the EU in 2021–2027 shows the emblem of the Union and beside it the whole statement `Spolufinancováno Evropskou unií` or `Financováno Evropskou unií`, word by word and without abbreviations (Regulation (EU) 2021/1060, Annex IX). Names of funds and programmes don't belong to it; name the programme under `program`. Wrong publicity may cost a part of the grant."),
        Bad: "publicita:\n  znak: eu\n  znění: Spolufinancováno z ESF+",
        Good: "publicita:\n  znak: eu");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var notice in FundingNotices.Of(inspection.Workspace))
        {
            if (notice.Emblem is EuropeanEmblem) CheckWording(notice, report);
            else if (notice.Statement.Contains("Evropsk", StringComparison.OrdinalIgnoreCase)) CheckEmblem(notice, report);
        }
    }

    private void CheckWording(FundingNotice notice, Report report)
    {
        if (Array.IndexOf(WithEmblem, notice.Statement) >= 0) return;
        report.Add(Rule
            .At(notice.StatementPlace, "vedle znaku EU má stát jiné prohlášení", "another statement belongs beside the emblem of the EU")
            .WithHint($"napište „{WithEmblem[0]}“ nebo „{WithEmblem[1]}“, případně klíč smažte", $"write “{WithEmblem[0]}” or “{WithEmblem[1]}”, or delete the key"));
    }

    private void CheckEmblem(FundingNotice notice, Report report)
    {
        // The picture may be the official strip that holds the emblem.
        if (notice.Emblem is not null) return;
        report.Add(Rule
            .At(notice.StatementPlace, "prohlášení o podpoře EU nemá vedle sebe znak EU", "the statement about the EU's support lacks the emblem of the EU")
            .WithHint("doplňte „znak: eu“", "add `znak: eu`"));
    }
}
