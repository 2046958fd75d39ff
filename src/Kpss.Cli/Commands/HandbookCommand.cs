using System.CommandLine;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Handbook;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering;

namespace Kpss.Cli.Commands;

/// <summary>Opens the handbook in a browser; its path goes to standard output.</summary>
internal sealed class HandbookCommand : KpssCommand
{
    private readonly ValueOption _output = new(
        "--output",
        new("SOUBOR", "FILE"),
        new("jen zapíše do souboru .html, .docx nebo .md", "only write a file: .html, .docx or .md"))
    {
        Offer = Offer.Files,
    };

    private readonly Switch _closed = new("--no-open", new("neotevírá, jen vypíše cestu", "open nothing, print the path only"));

    public HandbookCommand()
        : base("handbook")
    {
        Add(_output);
        Add(_closed);
    }

    public override Bilingual About => new("otevře příručku, i bez internetu", "open the handbook, without the internet too");

    public override Sequence<Example> Examples =>
    [
        new("kpss handbook", new("otevře příručku v prohlížeči", "open the handbook in the browser")),
        new("kpss handbook --output prirucka.docx", new("příručka pro Word", "the handbook for Word")),
    ];

    public override Sequence<StatusMeaning> Statuses => ExitStatus.Usual.Only(it => it.Status != ExitStatus.FaultySources);

    public override int Run(ParseResult line, Session session)
    {
        var world = session.World;
        var given = line.GetValue(_output);
        var path = given is null ? $"{CacheFolder.Of(world)}/prirucka.html" : Places.Absolute(given, world.CurrentDirectory);
        if (RendererFor(path) is not { } renderer) return UnknownKind(given!).Tell(session);
        if (given is not null && HandbookFile.Refuse(path, given, world) is { } refusal) return refusal.Tell(session);

        var file = new MemoryStream();
        renderer.Render(HandbookMaker.Make(new Root(), session.Language, new()), file);
        world.WriteAll([new(path, file.ToArray())]);

        world.Console.Out.WriteLine(Places.Shown(path, world.CurrentDirectory));
        if (given is not null || _closed.IsIn(line)) return ExitStatus.Fine;
        world.Console.Error.WriteLine(OpenIt.In(session.Language));
        world.Live.Open(FileAddress.Of(path));
        return ExitStatus.Fine;
    }

    private static readonly Bilingual OpenIt = new(
        "Příručka se otevírá v prohlížeči. Neotevře-li se, otevřete tento soubor sami.",
        "The handbook opens in the browser. If it does not, open this file yourself.");

    private static IRenderer? RendererFor(string path) => Array.Find(Renderers.All, it => path.EndsWith(it.Extension, StringComparison.OrdinalIgnoreCase));

    private static Refusal UnknownKind(string given) => new Refusal($"příručku nelze zapsat do souboru „{given}“", $"the handbook cannot be written to “{given}”")
        .WithHint("jméno souboru musí končit .html, .docx nebo .md", "the name of the file must end with .html, .docx or .md");
}
