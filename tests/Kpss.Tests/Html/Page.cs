using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kpss.Documents.Tree;

namespace Kpss.Tests.Html;

/// <summary>A rendered page as a tree. The renderer closes every element, all but the void ones of HTML.</summary>
internal sealed partial class Page
{
    private Page(string html)
    {
        Html = html;
        var xml = VoidElement().Replace(html.Replace("<!DOCTYPE html>\n", ""), "<$1$2/>");
        Root = XElement.Parse(xml, LoadOptions.PreserveWhitespace);
    }

    public string Html { get; }

    public XElement Root { get; }

    public static Page Of(Document document) => new(Nodes.Render(document));

    public IEnumerable<XElement> All(string name) => Root.Descendants(name);

    public XElement One(string id) => Root.Descendants().Single(element => (string?)element.Attribute("id") == id);

    public IEnumerable<(int Level, string Text)> Headings() =>
        from element in Root.Descendants()
        where element.Name.LocalName is ['h', >= '1' and <= '6']
        select ((int?)element.Attribute("aria-level") ?? element.Name.LocalName[1] - '0', element.Value);

    [GeneratedRegex("<(meta|br|col)((?: [^>]*)?)>")]
    private static partial Regex VoidElement();
}
