namespace Kpss.Documents.Tree;

/// <summary>What a published document owes its readers and its funders beside its text.</summary>
/// <param name="Lines">Contact, licence, statement of accessibility, in the order they are printed.</param>
/// <param name="Funding">Null when nobody asks to be named.</param>
public sealed record Imprint(Sequence<ImprintLine> Lines, Funding? Funding)
{
    public static readonly Imprint Empty = new([], null);
}

public sealed record ImprintLine(ImprintRole Role, string Label, Sequence<Inline> Value);

public enum ImprintRole
{
    Contact,
    Licence,
    Accessibility,
}

/// <summary>The publicity that a funder asks for, such as the European Social Fund.</summary>
/// <param name="Statement">`Spolufinancováno Evropskou unií`, printed beside the emblem.</param>
/// <param name="Facts">Name and registration number of the project.</param>
public sealed record Funding(FundingEmblem? Emblem, string Statement, Sequence<Fact> Facts);

/// <summary>A closed set.</summary>
public abstract record FundingEmblem
{
    private protected FundingEmblem()
    {
    }
}

/// <summary>The flag of the European Union, which a renderer draws by its official geometry. The statement is its text alternative.</summary>
public sealed record EuropeanEmblem : FundingEmblem;

public sealed record PictureEmblem(Picture Picture) : FundingEmblem;
