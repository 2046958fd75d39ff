using System.CommandLine;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.CommandLine;

// The library keeps one description for each symbol; these keep one in every language instead.

internal interface IDescribed
{
    Bilingual About { get; }
}

/// <summary>An option with a value.</summary>
internal interface IHasValue
{
    /// <summary>How the help calls the value.</summary>
    Bilingual ValueName { get; }
}

/// <summary>An option that is there or not. Of a string all the same: every other type costs the start a compilation of its own.</summary>
internal sealed class Switch : Option<string?>, IDescribed
{
    public Switch(string name, Bilingual about, params string[] aliases)
        : base(name, aliases)
    {
        About = about;
        Arity = ArgumentArity.Zero;
    }

    public Bilingual About { get; }

    public bool IsIn(ParseResult line) => line.GetResult(this) is { Implicit: false };
}

internal sealed class ValueOption : Option<string?>, IDescribed, IHasValue, ICompleted
{
    public ValueOption(string name, Bilingual valueName, Bilingual about)
        : base(name)
    {
        About = about;
        ValueName = valueName;
        Arity = ArgumentArity.ExactlyOne;
    }

    public Bilingual About { get; }

    public Bilingual ValueName { get; }

    public Offer Offer { get; init; }

    public string[] Choices { get; init; } = [];
}

/// <summary>An option that can be repeated, and whose every value can be several joined by commas.</summary>
internal sealed class ListOption : Option<string[]>, IDescribed, IHasValue, ICompleted
{
    public ListOption(string name, Bilingual valueName, Bilingual about)
        : base(name)
    {
        About = about;
        ValueName = valueName;
        Arity = ArgumentArity.OneOrMore;
        AllowMultipleArgumentsPerToken = false;
    }

    public Bilingual About { get; }

    public Bilingual ValueName { get; }

    public Offer Offer { get; init; }

    public string[] Choices { get; init; } = [];

    /// <summary>Empty when the option was not given.</summary>
    public List<string> ValuesIn(ParseResult line)
    {
        var values = new List<string>();
        foreach (var given in line.GetValue(this) ?? [])
        {
            foreach (var value in given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!values.Contains(value)) values.Add(value);
            }
        }

        return values;
    }
}

/// <summary>How the help tells an argument.</summary>
internal interface IUsed
{
    /// <summary>False for what may be left out.</summary>
    bool IsRequired { get; }
}

/// <summary>An argument that may be left out, as far as the parser is concerned: what is missing is better told by the command.</summary>
internal sealed class OptionalArgument : Argument<string?>, IDescribed, IHasValue, ICompleted, IUsed
{
    public OptionalArgument(string name, Bilingual valueName, Bilingual about)
        : base(name)
    {
        About = about;
        ValueName = valueName;
        Arity = ArgumentArity.ZeroOrOne;
    }

    public Bilingual About { get; }

    public Bilingual ValueName { get; }

    public bool IsRequired { get; init; }

    public Offer Offer { get; init; }

    public string[] Choices { get; init; } = [];
}

/// <summary>All the words that follow, such as `1.4 a`; there may be none.</summary>
internal sealed class WordsArgument : Argument<string[]>, IDescribed, IHasValue, ICompleted, IUsed
{
    public WordsArgument(string name, Bilingual valueName, Bilingual about)
        : base(name)
    {
        About = about;
        ValueName = valueName;
        Arity = ArgumentArity.ZeroOrMore;
    }

    public Bilingual About { get; }

    public Bilingual ValueName { get; }

    public bool IsRequired { get; init; }

    public Offer Offer { get; init; }

    public string[] Choices { get; init; } = [];

    /// <summary>What is offered behind certain words, such as fields behind `pole`.</summary>
    public (string Word, Offer Offer)[] Behind { get; init; } = [];
}
