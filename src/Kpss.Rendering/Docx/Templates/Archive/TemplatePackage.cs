using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Kpss.Rendering.Docx.Templates.Archive;

/// <summary>The parts of a file of Office, whatever their names and wherever they lie.</summary>
internal sealed class TemplatePackage : IDisposable
{
    private const int MostBytes = 128 * 1024 * 1024;

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit };

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _typeOfPart = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _typeOfExtension = new(StringComparer.OrdinalIgnoreCase);

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
        var name = PartNames.RelationsOf(part);
        if (!Has(name)) return [];
        return Xml(name).Root!.Elements(Relations + "Relationship").Select(Relation).ToArray();
    }

    /// <exception cref="InvalidDataException">The part is torn or too large.</exception>
    public byte[] Bytes(string part)
    {
        var entry = _entries[part];
        if (entry.Length > MostBytes) throw new InvalidDataException(part);
        using var stream = entry.Open();
        var content = new byte[entry.Length];
        stream.ReadExactly(content);
        return StrictNames.Rename(content);
    }

    /// <exception cref="XmlException">The part is no XML.</exception>
    public XDocument Xml(string part)
    {
        using var reader = XmlReader.Create(new MemoryStream(Bytes(part)), Reading);
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        CommonWords.Put(document.Root!);
        return document;
    }

    public void Dispose() => _archive.Dispose();

    private static PartRelation Relation(XElement it) => new(
        (string?)it.Attribute("Id") ?? "",
        (string?)it.Attribute("Type") ?? "",
        (string?)it.Attribute("Target") ?? "",
        string.Equals((string?)it.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase));

    private void ReadTypes(XDocument types)
    {
        foreach (var it in types.Root!.Elements(Types + "Default"))
            _typeOfExtension.TryAdd((string?)it.Attribute("Extension") ?? "", (string?)it.Attribute("ContentType") ?? "");
        foreach (var it in types.Root!.Elements(Types + "Override"))
            _typeOfPart.TryAdd(((string?)it.Attribute("PartName") ?? "").TrimStart('/'), (string?)it.Attribute("ContentType") ?? "");
    }
}
