using System.Text;
using Kpss.Cli;
using Kpss.Cli.Building.Formats;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning;
using Kpss.Planning.Model;
using Kpss.Rendering;

namespace Kpss.Tests.Cli;

/// <summary>Parts for the commands that do as the test says.</summary>
internal static class FakeTools
{
    public static readonly Sequence<IFormat> AllFormats = [Plainly("docx"), Plainly("html"), Plainly("md")];

    public static Toolchain Finding(params Diagnostic[] diagnostics) => new(
        (_, root, report) =>
        {
            foreach (var diagnostic in diagnostics) report.Add(diagnostic);
            return new([DocumentNamed("plan")], $"{root}/out", Outputs("docx", "html", "md"));
        },
        AllFormats,
        () => []);

    public static Toolchain Throwing(Exception exception) => new((_, _, _) => throw exception, AllFormats, () => []);

    public static OutputSettings Outputs(params string[] formats) =>
        new("out", formats.Map(name => new FormatChoice(name, null)), null, HasPageNumbers: false);

    public static Document DocumentNamed(string name) => new(
        new(name, "Plán", "Plán", "Město", "", [], "cs-CZ", new(2025, 1, 1)),
        new("Město", "Plán", "", []),
        []);

    private static RenderedFormat Plainly(string name) => new(new Plain(name));

    /// <summary>Writes the name of the document and its own.</summary>
    private sealed class Plain(string name) : IRenderer
    {
        public string Name => name;

        public string Extension => "." + name;

        public void Render(Document document, Stream target) => target.Write(Encoding.UTF8.GetBytes($"{document.Info.Name} {name}"));
    }
}
