using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;

namespace Kpss.Planning.Model;

/// <summary>What a published document bears beside its text: arms, whom to ask, under which licence, who paid.</summary>
public sealed record Publication(Picture? Logo, Contact? Contact, Notice? Licence, Notice? Accessibility, FundingNotice? Funding)
{
    public static readonly Publication None = new(null, null, null, null, null);
}

/// <summary>A text that leads to an address when it has one.</summary>
public sealed record Notice(string Text, string? Address);

/// <param name="Texts">Institution, person, postal address, in the order they are printed.</param>
public sealed record Contact(Sequence<string> Texts, Sequence<ContactLink> Links);

/// <param name="Label">Printed before it: `tel.`; null for an address that says what it is.</param>
/// <param name="Target">With its scheme: `tel:+420376347111`.</param>
public sealed record ContactLink(string? Label, string Text, string Target);

/// <param name="Statement">Empty when it is missing; a diagnostic says so.</param>
/// <param name="Number">The registration number of the project.</param>
/// <param name="Place">The key that declares the publicity.</param>
public sealed record FundingNotice(FundingEmblem? Emblem, string Statement, string? Programme, string? Project, string? Number, SourceSpan Place)
{
    /// <summary>The statement that goes with the emblem of the Union unless the author wrote another one.</summary>
    public const string CofundedByUnion = "Spolufinancováno Evropskou unií";

    public required SourceSpan StatementPlace { get; init; }

    public required SourceSpan NumberPlace { get; init; }
}
