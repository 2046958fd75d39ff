using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Repair.Rules;
using Kpss.Planning.Sources.Rules;
using Kpss.Planning.Syntax.Rules;

namespace Kpss.Planning;

/// <summary>Every rule about the sources of a plan. For who explains or lists rules; nothing on the way of a build asks.</summary>
public static class SourceRules
{
    /// <summary>Those that a check of the sources puts to them.</summary>
    public static readonly Rule[] OfCheck =
    [
        UnreadableFile.Rule,
        NotUtf8.Rule,
        FileTooLarge.Rule,
        ControlCharacter.Rule,
        TooManyFiles.Rule,
        OutsideWorkspace.Rule,
        MissingFile.Rule,
        MisnamedFile.Rule,
        LinkedFolder.Rule,
        BrokenYaml.Rule,
        TabIndentation.Rule,
        DuplicateKey.Rule,
        AnchorsAndTags.Rule,
        NestingTooDeep.Rule,
        EmptyFile.Rule,
        SecondDocument.Rule,
        HardSpace.Rule,
        MisreadText.Rule,
        ListOnOneLine.Rule,
        RawHtml.Rule,
        ForbiddenLink.Rule,
        UnsupportedMarkdown.Rule,
        BrokenReference.Rule,
        WrongShape.Rule,
        UnknownKey.Rule,
        MissingKey.Rule,
        BadId.Rule,
        BadDate.Rule,
        BadValue.Rule,
        BadNumber.Rule,
        BadGrammar.Rule,
        NotAnItem.Rule,
        NoParent.Rule,
        ParentCycle.Rule,
        NoPlan.Rule,
        DuplicateRegisterId.Rule,
        BadPeriod.Rule,
        ChapterWithoutTitle.Rule,
        PlanWithoutFolder.Rule,
        BadOutputFolder.Rule,
        SecondChapterTitle.Rule,
        ItemsNotOnce.Rule,
        BadPicture.Rule,
        BadAddress.Rule,
        BadDocument.Rule,
        EmptyPublication.Rule,
        BadExtension.Rule,
        UnknownLicence.Rule,
        .. Array.ConvertAll(CheckList.All, check => check.Rule),
        BadPreviousPlan.Rule,
        FailedCheck.Rule,
        FailedReading.Rule,
    ];

    /// <summary>With what only a repair looks for.</summary>
    public static readonly Rule[] All = [.. OfCheck, AsciiKey.Rule];
}
