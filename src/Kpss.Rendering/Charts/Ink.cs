namespace Kpss.Rendering.Charts;

/// <summary>What a shape is coloured for, so that a page can choose other colours in the dark.</summary>
public enum Ink
{
    Paper,
    Text,
    Muted,
    Grid,

    /// <summary>The bars of a timeline, which have no tone.</summary>
    Time,

    Neutral,
    Done,
    Running,
    Stopped,

    /// <summary>Text upon <see cref="Neutral"/> and <see cref="Running"/>.</summary>
    OnMiddle,
    EuropeanBlue,
    EuropeanGold,
}
