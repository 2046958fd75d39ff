using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Model.Values;

/// <param name="Place">The key in the source.</param>
public sealed record FieldEntry(Field Field, FieldValue Value, SourceSpan Place);

/// <summary>A closed set, one for each field type and two for what an author left out or wrote wrong.</summary>
public abstract record FieldValue
{
    private protected FieldValue()
    {
    }
}

/// <summary>Left out on purpose: `neuvedeno`. It is not missing, and it is not printed.</summary>
public sealed record OmittedValue : FieldValue
{
    public const string Word = "neuvedeno";
}

/// <summary>Written so that it cannot be read; a diagnostic says so.</summary>
public sealed record UnreadableValue(string Written, SourceSpan Place) : FieldValue;

public sealed record ProseValue(ProseText Prose) : FieldValue;

public sealed record LineValue(string Text) : FieldValue;

public sealed record TimeframeValue(Timeframe Timeframe, SourceSpan Place) : FieldValue;

public sealed record ActorsValue(Sequence<ActorEntry> Actors) : FieldValue;

/// <param name="Text">The wording at this place where it differs from the register's.</param>
/// <param name="Role">Such as `spolupracující`; printed behind the name.</param>
public sealed record ActorEntry(ReferenceSite Actor, string? Text, string? Role);

/// <param name="Text">The wording where it is more than the names joined by commas.</param>
public sealed record TargetGroupsValue(Sequence<ReferenceSite> Groups, string? Text) : FieldValue;

public sealed record ServicesValue(Sequence<ReferenceSite> Services) : FieldValue;

public sealed record ReferencesValue(Sequence<ReferenceSite> Items) : FieldValue;

/// <param name="Share">Per cent, 0 to 100.</param>
public sealed record EnumerationValue(string Choice, int? Share, string? Note) : FieldValue;

public sealed record MoneyValue(Sequence<Cost> Costs) : FieldValue;

/// <param name="Amount">Czech crowns.</param>
public sealed record Cost(int? Year, string? Source, decimal Amount);

public sealed record IndicatorValue(Sequence<Indicator> Indicators) : FieldValue;

public sealed record Indicator(string Name, string? Unit, string? Baseline, string? Target);

public sealed record CapacityValue(Sequence<Capacity> Capacities) : FieldValue;

/// <param name="Unit">Such as `úvazek`, `lůžko`, `klient`, as the author writes it behind the number.</param>
public sealed record Capacity(decimal Count, string Unit);
