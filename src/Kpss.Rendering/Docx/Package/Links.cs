using Kpss.Documents;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Package;

/// <summary>The relations of the main part to other parts and to the world: each outside target once.</summary>
/// <param name="parts">The relations that every document of its template has.</param>
internal sealed class Links(Sequence<Relation> parts)
{
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _targets = [];
    private readonly List<string> _pictures = [];

    /// <summary>The relationship id of an outside target.</summary>
    public string IdOf(string target)
    {
        if (_ids.TryGetValue(target, out var known)) return known;

        _targets.Add(target);
        var id = $"rIdLink{_targets.Count}";
        _ids.Add(target, id);
        return id;
    }

    /// <summary>The relationship id of a part that holds a picture.</summary>
    public string IdOfPicture(string path)
    {
        _pictures.Add(path);
        return PictureId(_pictures.Count);
    }

    public void Write(MarkupWriter markup)
    {
        markup.Raw(WordMarkup.Declaration)
            .Start("Relationships").Attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        foreach (var part in parts) Start(markup, part).EndEmpty();
        Start(markup, new("rIdNumbering", "numbering", "numbering.xml")).EndEmpty();
        Start(markup, new("rIdAnchors", "customXml", "../customXml/item1.xml")).EndEmpty();
        for (var i = 0; i < _pictures.Count; i++) Start(markup, new(PictureId(i + 1), "image", _pictures[i])).EndEmpty();
        foreach (var target in _targets)
            Start(markup, new(_ids[target], "hyperlink", target)).Attribute("TargetMode", "External").EndEmpty();
        markup.End();
    }

    private static string PictureId(int number) => $"rIdPicture{number}";

    private static MarkupWriter Start(MarkupWriter markup, Relation relation) => markup
        .Start("Relationship")
        .Attribute("Id", relation.Id)
        .Attribute("Type", Types + relation.Type)
        .Attribute("Target", relation.Target);
}
