using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;

namespace Kpss.Planning.Review.Around;

/// <summary>Arms, contact, licence, accessibility and publicity of the funding.</summary>
internal static class PublicationComparison
{
    private static readonly FactName Logo = FactNames.Setting("znak", "znak", "logo", Gender.Masculine);
    private static readonly FactName LogoPicture = FactNames.Setting("znak", "obrázek znaku", "picture of the logo", Gender.Masculine);
    private static readonly FactName Contact = FactNames.Setting("kontakt", "kontakt", "contact", Gender.Masculine);
    private static readonly FactName Licence = FactNames.Setting("licence", "licence", "terms of use", Gender.Feminine);
    private static readonly FactName Accessibility = FactNames.Setting("přístupnost", "prohlášení o přístupnosti", "accessibility statement");
    private static readonly FactName Funding = FactNames.Setting("publicita", "publicita", "publicity of the funding", Gender.Feminine);

    public static void AddTo(List<Change> changes, Subject subject, Publication before, Publication after)
    {
        if (before.Equals(after)) return;
        Values.Add(changes, subject, Contact, Of(before.Contact), Of(after.Contact));
        Values.Add(changes, subject, Licence, Of(before.Licence), Of(after.Licence));
        Values.Add(changes, subject, Accessibility, Of(before.Accessibility), Of(after.Accessibility));
        Values.Add(changes, subject, Funding, Of(before.Funding), Of(after.Funding));
        AddLogo(changes, subject, before.Logo, after.Logo);
    }

    /// <summary>What a plan says itself; what it takes over from its workspace is told there.</summary>
    public static Publication OwnOf(Publication plan, Publication shared) => new(
        plan.Logo == shared.Logo ? null : plan.Logo,
        plan.Contact == shared.Contact ? null : plan.Contact,
        plan.Licence == shared.Licence ? null : plan.Licence,
        plan.Accessibility == shared.Accessibility ? null : plan.Accessibility,
        plan.Funding == shared.Funding ? null : plan.Funding);

    private static void AddLogo(List<Change> changes, Subject subject, Picture? before, Picture? after)
    {
        Values.Add(changes, subject, Logo, before?.AltText, after?.AltText);
        if (before is not null && after is not null && !before.Content.AsSpan().SequenceEqual(after.Content.AsSpan())) changes.Add(new ContentChanged(subject, LogoPicture));
    }

    private static string? Of(Contact? contact) => contact is null ? null : string.Join(", ", [.. contact.Texts, .. contact.Links.Map(link => link.Text)]);

    private static string? Of(Notice? notice) => notice is null ? null : notice.Address is { } address && address != notice.Text ? $"{notice.Text} ({address})" : notice.Text;

    private static string? Of(FundingNotice? funding)
    {
        if (funding is null) return null;
        var parts = new List<string>();
        foreach (var part in (ReadOnlySpan<string?>)[funding.Emblem?.ToString(), funding.Statement, funding.Programme, funding.Project, funding.Number])
        {
            if (!string.IsNullOrEmpty(part)) parts.Add(part);
        }

        return string.Join(", ", parts);
    }
}
