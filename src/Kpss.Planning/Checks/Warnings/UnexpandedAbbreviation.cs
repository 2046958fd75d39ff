using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Checks.Warnings.Shortenings;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Warnings;

public sealed class UnexpandedAbbreviation : ICheck
{
    public Rule Rule => new(
        "KPSS0305",
        Severity.Warning,
        new("zkratka, kterou nic nevysvětluje", "an abbreviation that nothing explains"),
        new(
            "Plán čtou i občané, kteří OSPOD ani NZDM neznají. Zkratky patří i s plným zněním do rejstříku pod klíč „zkratky“; stačí i vysvětlení v textu: „místní akční skupina (MAS)“. Jméno psané velkými písmeny zapište mezi subjekty. Každá zkratka se hlásí v plánu jednou, u prvního výskytu.",
            "Citizens read the plan too, and don't know OSPOD or NZDM. Abbreviations belong in a register with their long form, under the key `zkratky`; an explanation in the text will do: `místní akční skupina (MAS)`. A name in capitals goes in the register of actors. Each abbreviation is reported once per plan, where it first occurs."),
        Bad: "popis: |\n  Spolupracovat s NZDM.",
        Good: "zkratky:\n  NZDM: nízkoprahové zařízení pro děti a mládež");

    public void Run(Inspection inspection, Report report)
    {
        var registered = KnownAbbreviations.Of(inspection.Workspace);
        foreach (var plan in inspection.Plans)
        {
            var known = new HashSet<string>(registered);
            foreach (var text in plan.Texts)
            {
                if (text.Kind == TextKind.Target) continue;
                foreach (var found in AbbreviationScan.In(text.Value))
                {
                    var name = found.Place.Of(text.Value).ToString();
                    if (known.Contains(name) || !known.Add(found.Stem) || found.IsExplained) continue;
                    report.Add(At(text.Span(found.Place), found.Stem, AbbreviationFile.WayOut(inspection.Workspace, found.Stem)));
                }
            }
        }
    }

    private Diagnostic At(SourceSpan place, string abbreviation, Bilingual wayOut) => Rule
        .At(place, $"zkratka „{abbreviation}“ není v rejstříku zkratek ani vysvětlená v textu", $"the abbreviation “{abbreviation}” is neither in the register nor explained in the text")
        .WithHint(wayOut.Czech, wayOut.English);
}
