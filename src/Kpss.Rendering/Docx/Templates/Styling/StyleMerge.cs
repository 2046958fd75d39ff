using System.Xml.Linq;
using Kpss.Rendering.Docx.Body;
using Kpss.Rendering.Docx.Styles;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Styling;

/// <summary>Finds the styles of kpss among those of a template and brings in the ones it doesn't have.</summary>
internal sealed class StyleMerge
{
    private static readonly string[] References = ["basedOn", "next", "link"];

    private readonly StyleBook _template;
    private readonly StyleMatch _match;
    private readonly StyleBook _own;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StyleRole> _roles = new(StringComparer.Ordinal);
    private readonly XElement?[] _headings;
    private readonly HeadingMending _mending;
    private readonly Borrowing _borrowing;
    private readonly Isolation? _isolation;

    private StyleMerge(StyleBook template, StyleBook own, XDocument? theme, PageSetup pages)
    {
        _template = template;
        _own = own;
        _match = new(template);
        foreach (var entry in StyleTable.BuiltIn.Entries) _roles.Add(entry.Id, entry.Role);
        _headings = [.. own.Styles.Where(style => LevelOf(style) > 0).Select(_match.For)];
        _mending = new(template, pages);
        _borrowing = new(template, [.. _headings.OfType<XElement>()], theme, pages);
        _isolation = template.Default("paragraph") is { } normal ? new(template, normal) : null;
    }

    /// <returns>The template's ids of the styles that play each role; the template's styles are changed.</returns>
    public static StyleTable Merge(StyleBook template, StyleBook own, XDocument? theme, PageSetup pages)
    {
        var merge = new StyleMerge(template, own, theme, pages);
        merge.Adopt();
        var borrowed = merge.Borrow();
        template.Root.Add(borrowed);
        SchemaOrder.Sort(template.Root);
        return new([.. StyleTable.BuiltIn.Entries.Select(entry => entry with { Id = merge._ids[entry.Id] })]);
    }

    /// <summary>The template's own styles take the names that Word and readers know them by.</summary>
    private void Adopt()
    {
        foreach (var own in _own.Styles)
        {
            if (_match.For(own) is not { } style) continue;
            _ids.Add(StyleBook.IdOf(own), StyleBook.IdOf(style));
            if (own.Get("customStyle") is null) NameAs(own, style);
            if (LevelOf(own) is > 0 and var level) _mending.MendHeading(style, level);
            if (RoleOf(own) == StyleRole.Title) _mending.MendTitle(style);
            if (RoleOf(own) == StyleRole.ContentsTitle) _mending.MendContentsTitle(style);
        }
    }

    private void NameAs(XElement own, XElement style)
    {
        var name = own.Child("name").Val();
        if (_template.Styles.Any(it => it != style && string.Equals(it.Child("name").Val(), name, StringComparison.OrdinalIgnoreCase))) return;
        style.Put(Element("name", ("val", name!)));
        style.SetAttributeValue(W + "customStyle", null);
    }

    private XElement[] Borrow()
    {
        var missing = _own.Styles.Where(own => !_ids.ContainsKey(StyleBook.IdOf(own))).ToArray();
        foreach (var own in missing) _ids.Add(StyleBook.IdOf(own), FreshId(StyleBook.IdOf(own)));
        return [.. missing.Select(Borrow)];
    }

    private XElement Borrow(XElement own)
    {
        var style = new XElement(own);
        style.SetAttributeValue(W + "styleId", _ids[StyleBook.IdOf(own)]);
        style.Child("name")!.SetAttributeValue(W + "val", FreshName(own.Child("name").Val()!));
        _borrowing.Fit(style);
        if (BaseOf(own).Get("default") == "1" && StyleBook.TypeOf(own) == "paragraph") _isolation?.Apply(style, RoleOf(own));
        if (_match.For(BaseOf(own)) is { } adopted) Borrowing.StayBelow(style, adopted, _template);
        if (ModelFor(own) is { } model) HeadingDress.PutOn(style, model, _template);
        foreach (var reference in References.Select(style.Child).OfType<XElement>()) reference.SetAttributeValue(W + "val", _ids[reference.Val()!]);
        return style;
    }

    /// <summary>The nearest heading of the template above a borrowed one, else any it has.</summary>
    private XElement? ModelFor(XElement own)
    {
        var level = RoleOf(own) == StyleRole.ContentsTitle ? 1 : LevelOf(own);
        if (level == 0) return null;
        return _headings.Take(level).LastOrDefault(it => it is not null) ?? _headings.FirstOrDefault(it => it is not null);
    }

    private StyleRole? RoleOf(XElement own) => _roles.TryGetValue(StyleBook.IdOf(own), out var role) ? role : null;

    /// <summary>The style itself for the lowest ones.</summary>
    private XElement BaseOf(XElement own) => _own.ById(own.Child("basedOn").Val()) ?? own;

    /// <summary>0 for what is no heading.</summary>
    private int LevelOf(XElement own) =>
        RoleOf(own) is { } role and >= StyleRole.Heading1 and <= StyleRole.Heading6 ? role - StyleRole.Heading1 + 1 : 0;

    private string FreshId(string id)
    {
        var fresh = id;
        for (var i = 2; _template.ById(fresh) is not null || _ids.ContainsValue(fresh); i++) fresh = id + Invariant(i);
        return fresh;
    }

    private string FreshName(string name)
    {
        var fresh = name;
        for (var i = 2; _template.Styles.Any(it => string.Equals(it.Child("name").Val(), fresh, StringComparison.OrdinalIgnoreCase)); i++)
            fresh = $"{name} {Invariant(i)}";
        return fresh;
    }
}
