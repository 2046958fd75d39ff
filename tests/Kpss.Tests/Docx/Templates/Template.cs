using System.IO.Compression;
using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx;
using Kpss.Rendering.Docx.Templates;
using Kpss.Tests.Outside;

namespace Kpss.Tests.Docx.Templates;

/// <summary>Templates of towns, as they are in tests/templates or changed for a test, and documents in their looks.</summary>
internal static class Template
{
    public static byte[] Of(string name) => File.ReadAllBytes(Repository.PathOf("tests", "templates", name));

    /// <summary>A template whose parts are other ones; a part that becomes null is left out.</summary>
    public static byte[] Changed(string name, Func<string, string, string?> change)
    {
        using var source = new ZipArchive(new MemoryStream(Of(name)));
        var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries) Copy(entry, archive, change);
        }

        return target.ToArray();
    }

    /// <summary>A template with one part more, or another one in its place.</summary>
    public static byte[] With(byte[] template, string part, byte[] content)
    {
        var target = new MemoryStream();
        target.Write(template);
        using (var archive = new ZipArchive(target, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var stream = archive.CreateEntry(part).Open();
            stream.Write(content);
        }

        return target.ToArray();
    }

    public static byte[] With(byte[] template, string part, string content) => With(template, part, Encoding.UTF8.GetBytes(content));

    public static byte[] Render(byte[] template) => Render(template, EveryKind.Document);

    public static byte[] Render(byte[] template, Document document)
    {
        var report = new Report();
        var looks = TemplateReader.Read(template, "mesto.docx", null, report)
            ?? throw new InvalidOperationException(report.Sorted()[0].Message.English);
        using var stream = new MemoryStream();
        new DocxRenderer(DocxOptions.Default with { Template = looks }).Render(document, stream);
        return stream.ToArray();
    }

    /// <summary>The codes of what is told about a template.</summary>
    public static IEnumerable<string> Findings(byte[] template)
    {
        var report = new Report();
        TemplateReader.Read(template, "mesto.docx", null, report);
        return report.Sorted().Select(finding => finding.Code);
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive archive, Func<string, string, string?> change)
    {
        using var stream = entry.Open();
        var content = new MemoryStream();
        stream.CopyTo(content);
        var bytes = content.ToArray();
        if (!entry.FullName.EndsWith(".png", StringComparison.Ordinal))
        {
            if (change(entry.FullName, Encoding.UTF8.GetString(bytes)) is not { } text) return;
            bytes = Encoding.UTF8.GetBytes(text);
        }

        using var copy = archive.CreateEntry(entry.FullName).Open();
        copy.Write(bytes);
    }
}
