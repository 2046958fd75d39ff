using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>Why no plan is made of another.</summary>
/// <param name="Hints">Ways out, the nearest first.</param>
public sealed record RolloverRefusal(Bilingual Message, Sequence<Bilingual> Hints)
{
    public RolloverRefusal(string czech, string english)
        : this(new(czech, english), [])
    {
    }

    public RolloverRefusal WithHint(string czech, string english) => this with { Hints = [.. Hints, new(czech, english)] };
}
