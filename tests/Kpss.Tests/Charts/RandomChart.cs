using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Tests.Charts;

/// <summary>A chart of any kind, with sane and odd names, the same for the same seed.</summary>
internal sealed class RandomChart
{
    private static readonly string[] _words =
        ["opatření", "a", "v", "služba", "pro", "seniory", "Železnorudsko", "nejneobhospodařovávatelnějšími", "1.2", "MŠMT", "–", "č.\u00A09", "žluťoučký", "W", "„domov“", "👵🏽", "中文"];

    private readonly Random _random;

    private RandomChart(int seed) => _random = new(seed);

    public static Chart From(int seed, int size) => new RandomChart(seed).Make(size);

    private Chart Make(int size) => new(new("graf"), [], "Graf", _random.Next(2) == 0 ? Bars(size) : Time(size), null);

    private StackedBars Bars(int size)
    {
        var series = Many(_random.Next(1, 6), () => new ChartSeries(Text(), (ChartTone)_random.Next(5)));
        var most = _random.Next(3) switch { 0 => 3, 1 => 40, _ => 2_000_000 };
        return new(series, Many(size, () => new StackedBar(Text(), Target(), series.Map(_ => Math.Max(0, _random.Next(-most, most))))));
    }

    private Timeline Time(int size)
    {
        var ticks = _random.Next(0, 25);
        var first = _random.Next(2) == 0 ? 0 : 0.5 / (ticks + 1);
        return new(
            Enumerable.Range(0, ticks).Select(i => new TimelineTick(first + (i / (double)ticks * (1 - first)), Text())).ToSequence(),
            Many(size, Bar));
    }

    private TimelineBar Bar()
    {
        var start = _random.NextDouble();
        var end = _random.Next(4) == 0 ? start : start + (_random.NextDouble() * (1 - start));
        return new(Text(), Target(), start, end, _random.Next(2) == 0, _random.Next(2) == 0, _random.Next(5) == 0 ? "" : Text());
    }

    private BlockKey? Target() => _random.Next(2) == 0 ? null : new("cast-1");

    private string Text() => string.Join(' ', Enumerable.Range(0, _random.Next(1, _random.Next(2, 20))).Select(_ => _words[_random.Next(_words.Length)]));

    private static Sequence<T> Many<T>(int count, Func<T> make) => Enumerable.Range(0, count).Select(_ => make()).ToSequence();
}
