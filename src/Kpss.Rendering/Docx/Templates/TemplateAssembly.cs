using System.Globalization;
using System.Xml.Linq;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Docx.Body;
using Kpss.Rendering.Docx.Package;
using Kpss.Rendering.Docx.Templates.Archive;
using Kpss.Rendering.Docx.Templates.Parts;
using Kpss.Rendering.Docx.Templates.Rules;
using Kpss.Rendering.Docx.Templates.Styling;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates;

/// <summary>Puts the looks of documents together from the parts of a template and, where it lacks one, from those of kpss.</summary>
internal sealed class TemplateAssembly(TemplatePackage package, string name, SourceSpan? place, Report report)
{
    /// <summary>8 cm.</summary>
    private const int LeastRoom = 4536;

    private const double TwentiethsInCentimetre = 567;

    private readonly PartCollection _parts = new(package);

    /// <returns>Null when nothing would fit on its pages; the report says so.</returns>
    public WordTemplate? Assemble()
    {
        var main = package.Xml(package.MainPart);
        var pages = Sections.LastOf(main) is { } section ? PageReader.Read(section) : PageSetup.BuiltIn with { Before = "" };
        if (!HasRoom(pages)) return null;

        var numbering = new NumberingBook(Part("numbering"));
        numbering.Clean();
        var book = ReadStyles();
        var styles = StyleMerge.Merge(book, OwnStyles(), Part("theme"), pages);
        numbering.Agree(book);
        _parts.Add(TemplatePart.Styles(() => Text(book.Root), pages), "rIdStyles", "styles");

        var settings = Part("settings");
        AddRest(settings);
        var running = HeadersAndFooters.Read(package, main);
        foreach (var part in running)
        {
            TellLinkedPictures(part.Source);
            OutsideRelations.Cut(part.Content.Root!, package.RelationsOf(part.Source));
            HeaderCleaning.Clean(part.Content.Root!, book, numbering);
        }

        pages = new RunningParts(_parts, styles).Put(pages, running, settings?.Root.Child("evenAndOddHeaders").IsOn() ?? false);
        return new(styles, pages, numbering.Frame(), _parts.Parts, _parts.Relations);
    }

    private static StyleBook OwnStyles() => new(OwnXml("styles.xml"));

    private static XDocument OwnXml(string asset) => XDocument.Parse(Asset.Read(asset));

    private static string Text(XElement root) => WordMarkup.Declaration + root.ToString(SaveOptions.DisableFormatting);

    private StyleBook ReadStyles()
    {
        var book = Part("styles") is { } there ? new StyleBook(there) : null;
        if (book is null || !book.Styles.Any())
        {
            report.Add(TemplateWithoutStyles.At(place, name));
            book = OwnStyles();
        }

        StyleCleaning.Clean(book);
        return book;
    }

    private void AddRest(XDocument? settings)
    {
        var merged = SettingsMerge.Merge(settings?.Root, OwnXml("settings.xml").Root!);
        _parts.Add(TemplatePart.Text("word/settings.xml", WordTemplate.SettingsType, merged), "rIdSettings", "settings");
        AddFonts();
        if (package.FirstTarget(package.MainPart, "numbering") is { } lists) _parts.CopyRelations(lists, "word/numbering.xml");
        if (package.FirstTarget(package.MainPart, "theme") is not { } theme) return;
        _parts.Copy(theme, "word/theme/theme1.xml");
        _parts.Relate("word/theme/theme1.xml", "rIdTheme", "theme");
    }

    private void AddFonts()
    {
        if (package.FirstTarget(package.MainPart, "fontTable") is not { } source)
        {
            _parts.Add(WordTemplate.OwnFonts, "rIdFonts", "fontTable");
            return;
        }

        _parts.Copy(source, WordTemplate.OwnFonts.Path, XmlBytes.Of(Within(source)));
        _parts.Relate(WordTemplate.OwnFonts.Path, "rIdFonts", "fontTable");
    }

    private XDocument? Part(string type) => package.FirstTarget(package.MainPart, type) is { } part ? Within(part) : null;

    /// <summary>A part without what leads out of the template.</summary>
    private XDocument Within(string part)
    {
        var content = package.Xml(part);
        OutsideRelations.Cut(content.Root!, package.RelationsOf(part));
        return content;
    }

    private bool HasRoom(PageSetup pages)
    {
        if (pages.TextWidth >= LeastRoom && pages.TextHeight >= LeastRoom) return true;
        report.Add(NoRoomForText.At(place, name, Centimetres(pages.TextWidth), Centimetres(pages.TextHeight)));
        return false;
    }

    private static string Centimetres(int length) =>
        Math.Max(length / TwentiethsInCentimetre, 0).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');

    private void TellLinkedPictures(string part)
    {
        foreach (var relation in package.RelationsOf(part))
        {
            if (relation.IsOutside && relation.Is("image")) report.Add(LinkedPicture.At(place, name, relation.Target));
        }
    }
}
