using System.Globalization;
using System.Text;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Body;
using Kpss.Rendering.Docx.Package;
using Kpss.Rendering.Docx.Styles;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Templates;

/// <summary>A part of a Word file that is there before the document is known.</summary>
/// <param name="ContentType">Null when the extension tells it.</param>
/// <param name="Write">Writes it for one document.</param>
internal sealed record TemplatePart(string Path, string? ContentType, Action<Stream, DocumentInfo> Write)
{
    /// <summary>Stands in the text of a part where the language of the document belongs.</summary>
    public const string LanguageMark = "{language}";

    private const string TextWidthMark = "{textWidth}";
    private const string Word = WordTemplate.ContentTypePrefix + "wordprocessingml.";

    public static TemplatePart Asset(string path, string contentType, string file) =>
        new(path, contentType, (target, info) => WriteText(Package.Asset.Read(file), target, info));

    public static TemplatePart Text(string path, string? contentType, string text) =>
        new(path, contentType, (target, info) => WriteText(text, target, info));

    public static TemplatePart Bytes(string path, string? contentType, byte[] bytes) =>
        new(path, contentType, (target, _) => target.Write(bytes));

    /// <param name="text">Is not asked for before a document is written.</param>
    public static TemplatePart Styles(Func<string> text, PageSetup pages) =>
        new("word/styles.xml", Word + "styles+xml", (target, info) => WriteText(OnPages(text(), pages), target, info));

    /// <summary>The title of the document above its pages.</summary>
    public static TemplatePart Header(StyleTable styles) =>
        Markup("word/header1.xml", Word + "header+xml", (markup, info) => HeaderAndFooter.WriteHeader(markup, styles, info));

    /// <summary>The number of the page below it.</summary>
    public static TemplatePart Footer(StyleTable styles) =>
        Markup("word/footer1.xml", Word + "footer+xml", (markup, _) => HeaderAndFooter.WriteFooter(markup, styles));

    private static TemplatePart Markup(string path, string contentType, Action<MarkupWriter, DocumentInfo> write) =>
        new(path, contentType, (target, info) =>
        {
            var markup = new MarkupWriter(target);
            write(markup, info);
            markup.Flush();
        });

    private static string OnPages(string text, PageSetup pages) =>
        text.Replace(TextWidthMark, pages.TextWidth.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static void WriteText(string text, Stream target, DocumentInfo info) =>
        target.Write(Encoding.UTF8.GetBytes(text.Replace(LanguageMark, info.Language, StringComparison.Ordinal)));
}
