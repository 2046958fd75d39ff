using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Kpss.Rendering.Docx.Templates.Archive;

/// <summary>The parts of a file of Office, whatever their names and wherever they lie.</summary>
internal sealed class TemplatePackage : IDisposable
{
    /// <summary>Of one part of XML; that of a plan of several hundred pages has a third of it.</summary>
    private const int MostXmlBytes = 16 * 1024 * 1024;

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<PartRelation>> _relations = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _typeOfPart = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _typeOfExtension = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How much all that is read may have together, unpacked.</summary>
    private long _bytesLeft = 128 * 1024 * 1024;

    /// <exception cref="InvalidDataException">The file is no archive.</exception>
    public TemplatePackage(byte[] content)
    {
        _archive = new(new MemoryStream(content), ZipArchiveMode.Read);
        foreach (var entry in _archive.Entries) _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        if (Has("[Content_Types].xml")) ReadTypes(Xml("[Content_Types].xml"));
        MainPart = FirstTarget("", "officeDocument") ?? "";
    }

    /// <summary>The name of the document's own part; empty when there is none.</summary>
    public string MainPart { get; }

    public bool Has(string part) => _entries.ContainsKey(part);

    public string TypeOf(string part) =>
        _typeOfPart.GetValueOrDefault(part) ?? _typeOfExtension.GetValueOrDefault(PartNames.ExtensionOf(part)) ?? "";

    /// <summary>The first part that a part has a relation of this kind to; null when there is none.</summary>
    public string? FirstTarget(string part, string kind)
    {
        foreach (var relation in RelationsOf(part))
        {
            if (!relation.IsOutside && relation.Is(kind) && PartNames.Resolve(part, relation.Target) is var target && Has(target)) return target;
        }

        return null;
    }

    public IReadOnlyList<PartRelation> RelationsOf(string part)
    {
        if (_relations.TryGetValue(part, out var known)) return known;
        var name = PartNames.RelationsOf(part);
        var relations = Has(name) ? PartRelation.AllIn(Xml(name)) : [];
        _relations.Add(part, relations);
        return relations;
    }

    public bool IsXml(string part) =>
        TypeOf(part) is var type && (type.EndsWith("xml", StringComparison.OrdinalIgnoreCase) || type.EndsWith(".vmlDrawing", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="InvalidDataException">The part is torn.</exception>
    /// <exception cref="OversizedPackageException">The part is too large, or all parts are together.</exception>
    public byte[] Bytes(string part) => IsXml(part) ? XmlBytes(part) : Unpacked(part);

    /// <exception cref="XmlException">The part is no XML.</exception>
    /// <exception cref="InvalidDataException">The part is torn or nested too deep.</exception>
    /// <exception cref="OversizedPackageException">The part is too large, or all parts are together.</exception>
    public XDocument Xml(string part)
    {
        var document = XmlParts.Read(XmlBytes(part));
        CommonWords.Put(document.Root!);
        return document;
    }

    public void Dispose() => _archive.Dispose();

    private byte[] XmlBytes(string part)
    {
        if (_entries[part].Length > MostXmlBytes) throw new OversizedPackageException(part);
        return StrictNames.Rename(Unpacked(part));
    }

    private byte[] Unpacked(string part)
    {
        var entry = _entries[part];
        _bytesLeft -= entry.Length;
        if (_bytesLeft < 0) throw new OversizedPackageException(part);
        using var stream = entry.Open();
        var content = new byte[entry.Length];
        stream.ReadExactly(content);
        return content;
    }

    private void ReadTypes(XDocument types)
    {
        foreach (var it in types.Root!.Elements(Types + "Default"))
            _typeOfExtension.TryAdd((string?)it.Attribute("Extension") ?? "", (string?)it.Attribute("ContentType") ?? "");
        foreach (var it in types.Root!.Elements(Types + "Override"))
            _typeOfPart.TryAdd(((string?)it.Attribute("PartName") ?? "").TrimStart('/'), (string?)it.Attribute("ContentType") ?? "");
    }
}
