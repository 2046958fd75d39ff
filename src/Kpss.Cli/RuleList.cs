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
    /// <summary>Those of the command line.</summary>
    private static readonly Rule[] Own =
    [
        UnknownFormat.Rule,
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
        OptionsOfBuiltIn.Rule,
        UnaskedRenderer.Rule,
        InternalError.Rule,
    ];

    /// <summary>In the order of their codes.</summary>
    public static readonly Rule[] All = [.. ((Rule[])[.. SourceRules.All, .. TemplateRules.All, .. Own]).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
}
