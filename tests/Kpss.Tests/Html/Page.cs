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
        xml = ScriptElement().Replace(xml, "$1<![CDATA[$2]]>$3");
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

    /// <summary>The texts of the scripts, which a browser reads as they stand.</summary>
    public IEnumerable<string> Scripts() => ScriptElement().Matches(Html).Select(match => match.Groups[2].Value);

    [GeneratedRegex("<(meta|br|col|input|img)((?: [^>]*)?)>")]
    private static partial Regex VoidElement();

    [GeneratedRegex("(<script(?: [^>]*)?>)(.*?)(</script>)", RegexOptions.Singleline)]
    private static partial Regex ScriptElement();
}
