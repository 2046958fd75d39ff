using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Kpss.Rendering.Docx.Templates.Archive;

namespace Kpss.Rendering.Docx.ReadBack;

/// <summary>A Word document taken apart.</summary>
internal sealed class WordFile
{
    private const string OfficeDocument = "/officeDocument";

    private static readonly string[] Stories = ["/header", "/footer", "/footnotes", "/endnotes", "/comments"];

    private readonly ZipArchive _archive;

    private WordFile(ZipArchive archive)
    {
        _archive = archive;
        Main = Part(Single("", OfficeDocument) ?? throw new InvalidDataException("no main part"), isText: true);
        Styles = Related("/styles");
        Numbering = Related("/numbering");
        Theme = Related("/theme");
        Preferences = Related("/settings");
        Properties = Single("", "/core-properties") is { } properties ? Part(properties, isText: false) : null;
        Texts = [Main, .. Relationships(Main.Path).Where(it => Array.Exists(Stories, it.Type.EndsWith) && Has(it.Target)).Select(it => Part(it.Target!, isText: false))];
    }

    public WordPart Main { get; }

    public WordPart? Styles { get; }

    public WordPart? Numbering { get; }

    public WordPart? Theme { get; }

    public WordPart? Preferences { get; }

    public WordPart? Properties { get; }

    /// <summary>The main part and all around it that holds paragraphs: headers, footers, notes.</summary>
    public IReadOnlyList<WordPart> Texts { get; }

    /// <exception cref="InvalidDataException">It is no Word document.</exception>
    /// <exception cref="XmlException">A part is no XML.</exception>
    public static WordFile Open(byte[] docx) => new(new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read));

    public bool Has(string? path) => path is not null && _archive.GetEntry(path) is not null;

    /// <summary>Every relationship of every part, with the part it starts from.</summary>
    public IEnumerable<Relationship> AllRelationships() => _archive.Entries
        .Where(entry => entry.FullName.EndsWith(".rels", StringComparison.Ordinal))
        .SelectMany(entry => Relationships(entry.FullName.Replace("_rels/", "", StringComparison.Ordinal)[..^".rels".Length]));

    private WordPart? Related(string type) => Single(Main.Path, type) is { } path && Has(path) ? Part(path, isText: false) : null;

    private string? Single(string source, string type) =>
        Relationships(source).FirstOrDefault(it => it.Type.EndsWith(type, StringComparison.Ordinal))?.Target;

    private WordPart Part(string path, bool isText) =>
        new(path, Load(path), Relationships(path).GroupBy(it => it.Id).ToDictionary(group => group.Key, group => group.First().Target), isText);

    private IEnumerable<Relationship> Relationships(string source)
    {
        var path = PartNames.RelationsOf(source);
        if (!Has(path)) return [];
        return PartRelation.AllIn(Load(path)).Select(it =>
            new Relationship(source, it.Id, it.Type, it.IsOutside ? null : PartNames.Resolve(source, it.Target)));
    }

    private XDocument Load(string path)
    {
        var entry = _archive.GetEntry(path) ?? throw new InvalidDataException($"{path} is missing");
        using var stream = entry.Open();
        var content = new MemoryStream();
        stream.CopyTo(content);
        return XmlParts.Read(content.ToArray());
    }
}

/// <param name="Source">The path of the part it starts from.</param>
/// <param name="Target">Null when it leads outside of the file.</param>
internal sealed record Relationship(string Source, string Id, string Type, string? Target);
