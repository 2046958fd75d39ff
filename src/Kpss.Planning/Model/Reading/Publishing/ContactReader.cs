using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading.Publishing;

/// <summary>Reads whom a reader may ask: a line of text, or a record whose addresses become links.</summary>
internal sealed class ContactReader(Report report)
{
    public Contact? Read(SyntaxNode node)
    {
        if (node is ScalarNode text) return new([text.Line], []);
        if (KeyedRecord.Of(node, PublicationShapes.Contact, report) is not { } record) return null;

        var links = new List<ContactLink>();
        foreach (var phone in Scalars(record, "telefon")) AddPhone(phone, links);
        foreach (var mail in Scalars(record, "e-mail")) AddMail(mail, links);
        if (record.Scalar("web") is { IsEmpty: false } web) AddWeb(web, links);
        return new(Texts(record), links.ToSequence());
    }

    private static Sequence<string> Texts(KeyedRecord record)
    {
        var texts = new List<string>();
        foreach (var key in (string[])["instituce", "jméno", "adresa"])
        {
            if (record.Text(key) is { } text) texts.Add(text);
        }

        return texts.ToSequence();
    }

    private List<ScalarNode> Scalars(KeyedRecord record, string key)
    {
        var scalars = new List<ScalarNode>();
        foreach (var node in record.Items(key))
        {
            if (node is ScalarNode scalar) scalars.Add(scalar);
            else report.Add(WrongShape.At(node, Shape.Text));
        }

        return scalars;
    }

    private void AddPhone(ScalarNode phone, List<ContactLink> links)
    {
        if (PhoneNumber.Dialled(phone.Line) is { } dialled) links.Add(new("tel.", phone.Line, $"tel:{dialled}"));
        else report.Add(BadAddress.Phone(phone.Span, phone.Value));
    }

    private void AddMail(ScalarNode mail, List<ContactLink> links)
    {
        if (LinkTargets.IsMail(mail.Line)) links.Add(new("e-mail", mail.Line, $"mailto:{mail.Line}"));
        else report.Add(BadAddress.Mail(mail.Span, mail.Value));
    }

    private void AddWeb(ScalarNode web, List<ContactLink> links)
    {
        if (LinkTargets.IsWeb(web.Line)) links.Add(new(null, web.Line, web.Line));
        else report.Add(BadAddress.Web(web.Span, web.Value));
    }
}
