using Kpss.Documents.Outside;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>The name of the new folder, and what may stand in its way.</summary>
internal static class FolderNaming
{
    /// <summary>`akcni-plan-2025` becomes `akcni-plan-2026`; without a year in it, `plan` becomes `plan-2026`.</summary>
    public static string Of(string id, NewPeriod period)
    {
        var shifted = period.Shift.In(id);
        if (shifted != id) return shifted;
        var (first, last) = (period.FirstDay.Year, period.LastDay.Year);
        return first == last ? $"{id}-{YearShift.Text(first)}" : $"{id}-{YearShift.Text(first)}-{YearShift.Text(last)}";
    }

    /// <returns>Null for a plain name: the new folder lies beside the old one, and the plan's id is its name.</returns>
    public static RolloverRefusal? RefuseName(string name, string usual)
    {
        if (name.Contains('/') || name.Contains('\\')) return NoName(name, usual);
        if (!Words.IsId(name)) return BadName(name, usual);
        return IsDevice(name) ? Device(name) : null;
    }

    /// <returns>Null when the place is free.</returns>
    public static RolloverRefusal? Refuse(RolloverChoice choice, RolloverOrder order, Workspace workspace, IWorld world)
    {
        if (choice.Folder == WorkspacePaths.Under(workspace.Root, workspace.Settings.Outputs.Folder)) return ForOutputs(choice.NewId);
        if (world.DirectoryExists(choice.Folder) || world.FileExists(choice.Folder)) return Taken(choice.NewId);
        if (workspace.Index.Plan(choice.NewId) is not null) return Taken(choice.NewId);
        return order.FolderName is null ? Follower(choice, workspace) : null;
    }

    private static RolloverRefusal NoName(string path, string usual) => new RolloverRefusal(
        $"„{path}“ je cesta, a --folder je jen jméno: nový plán vznikne vedle starého",
        $"“{path}” is a path, and --folder is a name only: the new plan is made beside the old one")
        .WithHint($"třeba: --folder {usual}", $"such as: --folder {usual}");

    private static RolloverRefusal Device(string name) => new RolloverRefusal(
        $"složka plánu se nemůže jmenovat „{name}“: ve Windows je to jméno zařízení",
        $"a plan's folder cannot be named “{name}”: to Windows it is a device")
        .WithHint($"třeba: --folder plan-{name}", $"such as: --folder plan-{name}");

    private static RolloverRefusal ForOutputs(string name) => new RolloverRefusal(
        $"do složky {name} se sestavují dokumenty, plán v ní být nemůže",
        $"documents are built into the folder {name}: no plan can lie there")
        .WithHint("jiné jméno: --folder JMÉNO", "another name: --folder NAME");

    /// <summary>A folder of such a name could not be made there, nor a repository with it cloned.</summary>
    private static bool IsDevice(string name) =>
        name is "con" or "prn" or "aux" or "nul" || name.Length == 4 && name[..3] is ("com" or "lpt") && char.IsAsciiDigit(name[3]);

    private static RolloverRefusal BadName(string name, string usual)
    {
        var refusal = new RolloverRefusal($"složka plánu se nemůže jmenovat „{name}“", $"a plan's folder cannot be named “{name}”")
            .WithHint($"malá písmena bez diakritiky, číslice a spojovníky: --folder {usual}", $"lower-case letters without diacritics, digits and hyphens: --folder {usual}");
        return Words.ToId(name) is { Length: > 0 } id ? refusal.WithHint($"třeba: --folder {id}", $"such as: --folder {id}") : refusal;
    }

    private static RolloverRefusal Taken(string name) => new RolloverRefusal(
        $"složka {name} už existuje a kpss ji nepřepíše",
        $"the folder {name} is there already and kpss does not overwrite it")
        .WithHint("má-li plán vzniknout znovu, složku nejdřív přejmenujte nebo smažte", "to make the plan anew, rename or delete the folder first")
        .WithHint("jiné jméno: --folder JMÉNO", "another name: --folder NAME");

    /// <summary>A plan of the new period that follows the same row, whatever its folder is named.</summary>
    private static RolloverRefusal? Follower(RolloverChoice choice, Workspace workspace)
    {
        foreach (var other in workspace.Plans)
        {
            if (other.Id == choice.Plan.Id || !other.Period.Touches(choice.Period.After)) continue;
            if (other.Previous?.Id != choice.Plan.Id && !YearlyPlans.AreOfOneRow(choice.Plan, other)) continue;
            return new RolloverRefusal(
                $"na období {choice.Period.After.Text} už plán je: {other.Id} ({other.Period.Text})",
                $"there is a plan for {choice.Period.After.Text} already: {other.Id} ({other.Period.Text})")
                .WithHint("další plán téhož období vznikne jen s výslovným jménem složky: --folder JMÉNO", "another plan of the same period is made only with a folder named on purpose: --folder NAME");
        }

        return null;
    }
}
