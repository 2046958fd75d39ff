using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Formats.External.Rules;
using Kpss.Cli.Building.Pdf.Rules;
using Kpss.Cli.Building.Word.Rules;
using Kpss.Cli.CommandLine;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;
using Kpss.Rendering;

namespace Kpss.Cli;

/// <summary>Every rule of the program, for who explains or lists them; the way of a build doesn't come here.</summary>
public static class RuleList
{
    /// <summary>About outputs that the sources ask for; a check puts them to the sources without building.</summary>
    private static readonly Rule[] OfOutputs = [UnknownFormat.Rule, OptionsOfBuiltIn.Rule];

    private static readonly Rule[] OfBuilding =
    [
        NoPdfProgram.Rule,
        FailedPdf.Rule,
        NoPageNumbers.Rule,
        .. WordFaultRules.All,
        NothingToVerify.Rule,
        RendererNotAllowed.Rule,
        RendererNotFound.Rule,
        RendererNotStarted.Rule,
        RendererFailed.Rule,
        RendererTimedOut.Rule,
        BadRendererAnswer.Rule,
        OtherApiVersion.Rule,
        OutsideOutputFolder.Rule,
        NoRendererFile.Rule,
        OverwrittenFile.Rule,
        RendererMessage.Rule,
        UnaskedRenderer.Rule,
        InternalError.Rule,
    ];

    /// <summary>Those that `kpss check` puts to a plan, in the order of their codes.</summary>
    public static readonly Rule[] OfCheck = InOrder([.. SourceRules.OfCheck, .. TemplateRules.All, .. OfOutputs]);

    public static readonly Rule[] All = InOrder([.. SourceRules.All, .. TemplateRules.All, .. OfOutputs, .. OfBuilding]);

    private static Rule[] InOrder(Rule[] rules) => [.. rules.OrderBy(rule => rule.Code, StringComparer.Ordinal)];
}
