using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;

namespace Kpss.Planning.Compose;

/// <summary>What a document owes its readers and its funders beside its text.</summary>
internal static class ImprintComposer
{
    public static Imprint Compose(Publication publication, Typesetter typesetter)
    {
        var lines = new List<ImprintLine>();
        if (publication.Contact is { } contact) lines.Add(new(ImprintRole.Contact, "Kontakt", typesetter.Set(Inlines(contact))));
        if (publication.Licence is { } licence) lines.Add(new(ImprintRole.Licence, "Licence", typesetter.Set(Inlines(licence))));
        if (publication.Accessibility is { } accessibility) lines.Add(new(ImprintRole.Accessibility, "Přístupnost", typesetter.Set(Inlines(accessibility))));
        var funding = publication.Funding is { } notice ? Funding(notice, typesetter) : null;
        return lines.Count == 0 && funding is null ? Imprint.Empty : new(lines.ToSequence(), funding);
    }

    /// <summary>In one line: `Městský úřad, tel. 376 347 111`; where a label has several behind it, semicolons set the kinds apart.</summary>
    private static Sequence<Inline> Inlines(Contact contact)
    {
        var inlines = new List<Inline>();
        var between = HasSeveralOfAKind(contact.Links) ? "; " : ", ";
        var before = string.Join(", ", contact.Texts);
        var kind = "";
        foreach (var link in contact.Links)
        {
            var isFirstOfKind = link.Label is null || link.Label != kind;
            kind = link.Label ?? "";
            if (before.Length > 0 || inlines.Count > 0) before += isFirstOfKind ? between : ", ";
            if (isFirstOfKind && link.Label is { } label) before += label + " ";
            if (before.Length > 0) inlines.Add(new Text(before));
            inlines.Add(new Link(link.Target, [new Text(link.Text)]));
            before = "";
        }

        if (before.Length > 0) inlines.Add(new Text(before));
        return inlines.ToSequence();
    }

    private static bool HasSeveralOfAKind(Sequence<ContactLink> links)
    {
        for (var i = 1; i < links.Count; i++)
        {
            if (links[i].Label is { } label && label == links[i - 1].Label) return true;
        }

        return false;
    }

    private static Sequence<Inline> Inlines(Notice notice) =>
        notice.Address is { } address ? [new Link(address, [new Text(notice.Text)])] : [new Text(notice.Text)];

    private static Funding Funding(FundingNotice notice, Typesetter typesetter)
    {
        var facts = new List<Fact>();
        if (notice.Programme is { } programme) facts.Add(new("Program", typesetter.Set(programme)));
        if (notice.Project is { } project) facts.Add(new("Projekt", typesetter.Set(project)));
        if (notice.Number is { } number) facts.Add(new("Registrační číslo projektu", number));
        return new(notice.Emblem, typesetter.Set(notice.Statement), facts.ToSequence());
    }
}
