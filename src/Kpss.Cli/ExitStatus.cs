using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli;

/// <summary>What the program tells the shell; scripts rely on these numbers.</summary>
public static class ExitStatus
{
    public const int Fine = 0;
    public const int FaultySources = 1;
    public const int WrongUsage = 2;
    public const int MachineFailed = 3;

    /// <summary>What most commands mean by them.</summary>
    public static readonly Sequence<StatusMeaning> Usual =
    [
        new(Fine, new("v pořádku", "fine")),
        new(FaultySources, new("chyby v plánu (s --strict i varování)", "errors in the plan (with --strict also warnings)")),
        new(WrongUsage, new("chybně zadaný příkaz", "wrong usage")),
        new(MachineFailed, new("selhal počítač: disk, práva", "the machine failed: disk, permissions")),
    ];

    /// <summary>What most commands mean, but for one of them.</summary>
    public static Sequence<StatusMeaning> With(int status, Bilingual about) =>
        Usual.Map(it => it.Status == status ? new(status, about) : it);

    /// <summary>For a command that one of them cannot happen to.</summary>
    public static Sequence<StatusMeaning> Without(int status)
    {
        var kept = new List<StatusMeaning>();
        foreach (var meaning in Usual)
        {
            if (meaning.Status != status) kept.Add(meaning);
        }

        return kept.ToSequence();
    }
}

public sealed record StatusMeaning(int Status, Bilingual About);
