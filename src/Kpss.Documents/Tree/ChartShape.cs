namespace Kpss.Documents.Tree;

/// <summary>What a chart draws: a closed set, as <see cref="Block"/> is.</summary>
public abstract record ChartShape
{
    private protected ChartShape()
    {
    }
}

/// <summary>A bar for each row, divided among the series; all bars share one scale.</summary>
public sealed record StackedBars(Sequence<ChartSeries> Series, Sequence<StackedBar> Bars) : ChartShape;

public sealed record ChartSeries(string Label, ChartTone Tone);

/// <param name="Target">The block that the label leads to; null when it leads nowhere.</param>
/// <param name="Values">One a series, in their order; never negative.</param>
public sealed record StackedBar(string Label, BlockKey? Target, Sequence<int> Values);

/// <summary>A line of time from left to right with a bar for each row. Places on it run from 0 to 1.</summary>
/// <param name="Ticks">Where units of time begin, such as months, in order.</param>
public sealed record Timeline(Sequence<TimelineTick> Ticks, Sequence<TimelineBar> Bars) : ChartShape;

public sealed record TimelineTick(double Place, string Label);

/// <param name="Target">The block that the label leads to; null when it leads nowhere.</param>
/// <param name="GoesOnBefore">True when the bar began before the line does.</param>
/// <param name="GoesOnAfter">True when it ends after the line, or nobody knows when.</param>
/// <param name="Text">The time in words: `2. pololetí 2025`.</param>
public sealed record TimelineBar(string Label, BlockKey? Target, double Start, double End, bool GoesOnBefore, bool GoesOnAfter, string Text);

/// <summary>What a series means, so that a renderer can colour it.</summary>
public enum ChartTone
{
    Neutral,
    Done,
    Running,
    Planned,
    Stopped,
}
