namespace Kpss.Cli.CommandLine;

/// <summary>What a shell can offer in place of a value.</summary>
internal enum Offer
{
    Nothing,

    /// <summary>Files and folders, which the shell itself knows best.</summary>
    Files,
    Folders,
    OutputFormats,
    ReportFormats,
    Languages,
    Shells,
    RuleCodes,

    /// <summary>Keys of the source files.</summary>
    Keys,

    // Of the workspace that the line is about.
    Plans,
    Levels,
    Fields,

    /// <summary>Numbers and ids of items, of the plan that `--plan` names or of all.</summary>
    Items,

    /// <summary>What a number can go on with: letters of activities.</summary>
    RestOfNumber,
    Actors,
    TargetGroups,
    Services,
    Abbreviations,

    /// <summary>Of its plans.</summary>
    Years,
    NextYear,

    /// <summary>What can be compared: plans, their years and the last revision.</summary>
    Sides,
    States,
}

/// <summary>A symbol whose value the shell can complete.</summary>
internal interface ICompleted
{
    Offer Offer { get; }

    /// <summary>Fixed values, offered before the others.</summary>
    string[] Choices { get; }
}
