using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

internal sealed class ContactPerson : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        if (rolled.Root?.Find("kontakt") is not RecordNode contact || new KeyedRecord(contact, new Report()).Find("jméno") is not ScalarNode { IsEmpty: false } name) return;
        sheet.Add(DecisionKind.People, name.Span, $"kontakt: {name.Line}, platí ještě?", $"contact: {name.Line}, is it still right?");
    }
}
