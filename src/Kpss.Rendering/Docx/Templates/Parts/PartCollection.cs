using System.Xml.Linq;
using Kpss.Documents;
using Kpss.Rendering.Docx.Package;
using Kpss.Rendering.Docx.Templates.Archive;

namespace Kpss.Rendering.Docx.Templates.Parts;

/// <summary>
/// The parts a document will have: those taken over from a template, with all that they refer to, and others. They get
/// names of our own, for a template may call its parts anything.
/// </summary>
internal sealed class PartCollection(TemplatePackage package)
{
    private const string MainFolder = "word/";

    /// <summary>Far more than headers and footers ever need; each may lead to others.</summary>
    private const int MostCopied = 500;

    private static readonly XNamespace Names = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<TemplatePart> _parts = [];
    private readonly List<Relation> _relations = [];

    public Sequence<TemplatePart> Parts => _parts.ToSequence();

    /// <summary>From the main part.</summary>
    public Sequence<Relation> Relations => _relations.ToSequence();

    /// <summary>Adds a part that the main one refers to.</summary>
    public void Add(TemplatePart part, string id, string type)
    {
        _parts.Add(part);
        Relate(part.Path, id, type);
    }

    public void Relate(string part, string id, string type) => _relations.Add(new(id, type, part[MainFolder.Length..]));

    public void Copy(string source, string name) => Copy(source, name, ContentOf(source));

    /// <param name="content">What the part holds now.</param>
    public void Copy(string source, string name, byte[] content)
    {
        _parts.Add(TemplatePart.Bytes(name, package.TypeOf(source), content));
        CopyRelations(source, name);
    }

    /// <summary>For a part of this name that is written by others: what the template's part refers to.</summary>
    /// <exception cref="InvalidDataException">The template refers to a part that it hasn't.</exception>
    /// <exception cref="OversizedPackageException">It refers to too many parts.</exception>
    public void CopyRelations(string source, string name)
    {
        var relations = package.RelationsOf(source).Where(it => it.IsKept).ToArray();
        if (relations.Length == 0) return;
        var list = new XElement(Names + "Relationships", relations.Select(relation => Copy(source, relation)));
        _parts.Add(TemplatePart.Bytes(PartNames.RelationsOf(name), contentType: null, XmlBytes.Of(new(list))));
    }

    private byte[] ContentOf(string source)
    {
        if (package.RelationsOf(source).All(it => it.IsKept) || !package.IsXml(source)) return package.Bytes(source);
        var content = package.Xml(source);
        OutsideRelations.Cut(content.Root!, package.RelationsOf(source));
        return XmlBytes.Of(content);
    }

    private XElement Copy(string source, PartRelation relation)
    {
        var target = relation.IsOutside ? relation.Target : "/" + NameOf(PartNames.Resolve(source, relation.Target));
        var copy = new XElement(
            Names + "Relationship", new XAttribute("Id", relation.Id), new XAttribute("Type", relation.Type), new XAttribute("Target", target));
        if (relation.IsOutside) copy.SetAttributeValue("TargetMode", "External");
        return copy;
    }

    private string NameOf(string source)
    {
        if (_names.TryGetValue(source, out var known)) return known;
        if (!package.Has(source)) throw new InvalidDataException(source);
        if (_names.Count == MostCopied) throw new OversizedPackageException(source);

        var name = $"word/template/part{WordXml.Invariant(_names.Count + 1)}.{PartNames.ExtensionOf(source)}";
        _names.Add(source, name);
        Copy(source, name);
        return name;
    }
}
