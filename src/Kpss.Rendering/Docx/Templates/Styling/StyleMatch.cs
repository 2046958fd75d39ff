using System.Xml.Linq;

namespace Kpss.Rendering.Docx.Templates.Styling;

/// <summary>Which style of a template stands for which of kpss.</summary>
internal sealed class StyleMatch
{
    private readonly StyleBook _template;
    private readonly Dictionary<string, XElement> _byName = new(StringComparer.OrdinalIgnoreCase);

    public StyleMatch(StyleBook template)
    {
        _template = template;
        foreach (var style in template.Styles)
        {
            foreach (var name in NamesOf(style)) _byName.TryAdd(Key(StyleBook.TypeOf(style), name), style);
        }
    }

    /// <summary>Null when the template has none.</summary>
    public XElement? For(XElement own)
    {
        var type = StyleBook.TypeOf(own);
        if (own.Get("default") == "1") return _template.Default(type);
        foreach (var name in StyleNames.Of(own.Child("name").Val()!))
        {
            if (_byName.GetValueOrDefault(Key(type, name)) is { } found) return found;
        }

        return null;
    }

    private static IEnumerable<string> NamesOf(XElement style) =>
        StyleNames.Told(style.Child("name").Val() ?? StyleBook.IdOf(style), style.Child("aliases").Val());

    private static string Key(string type, string name) => $"{type}:{name.Replace('\u00A0', ' ')}";
}
