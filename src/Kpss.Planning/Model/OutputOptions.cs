using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Model;

/// <summary>What kpss.yaml tells one format beside its name.</summary>
public sealed record FormatOptions(string Format, OptionRecord Values, SourceSpan Place);

/// <summary>A value that kpss hands on without knowing what it means: a closed set. Scalars have no type, so that each is the text as written.</summary>
public abstract record OptionValue
{
    private protected OptionValue()
    {
    }
}

public sealed record OptionText(string Value) : OptionValue;

public sealed record OptionList(Sequence<OptionValue> Items) : OptionValue;

public sealed record OptionRecord(Sequence<OptionEntry> Entries) : OptionValue
{
    public static readonly OptionRecord Empty = new([]);
}

public sealed record OptionEntry(string Name, OptionValue Value);
