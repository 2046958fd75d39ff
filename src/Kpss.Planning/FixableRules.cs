using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Errors;
using Kpss.Planning.Checks.Warnings;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Repair.Rules;
using Kpss.Planning.Syntax.Rules;

namespace Kpss.Planning;

/// <summary>The rules whose findings can bring a safe repair.</summary>
public static class FixableRules
{
    public static readonly Rule[] All =
    [
        BrokenYaml.Rule,
        TabIndentation.Rule,
        ListOnOneLine.Rule,
        UnknownKey.Rule,
        BadId.Rule,
        BadValue.Rule,
        NotAnItem.Rule,
        new UnknownField().Rule,
        new NumberBreaksPattern().Rule,
        new UnknownReference().Rule,
        new Typography().Rule,
        AsciiKey.Rule,
    ];
}
