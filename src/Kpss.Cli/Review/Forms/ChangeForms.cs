using System.Text;
using Kpss.Cli.Reporting;
using Kpss.Documents.Changes;

namespace Kpss.Cli.Review.Forms;

/// <summary>The forms in which `kpss diff` tells what changed.</summary>
internal static class ChangeForms
{
    public static readonly ChangeForm[] All =
    [
        new("text", (report, target, ink) => new TextForm(target, ink).Write(report)),
        new("md", (report, target, _) => MarkdownForm.Write(report, target)),
        new("html", (report, target, _) => HtmlForm.Write(report, target)),
        new("json", (report, target, _) => JsonForm.Write(report, target)),
    ];

    public static readonly string[] Names = Array.ConvertAll(All, it => it.Name);

    public static ChangeForm? ByName(string name) => Array.Find(All, it => it.Name == name);
}

/// <param name="Put">Writes a report, in colours where the target shows them.</param>
internal sealed record ChangeForm(string Name, Action<ChangeReport, TextWriter, Ink> Put)
{
    public void Write(ChangeReport report, Session session) =>
        Put(report, session.World.Console.Out, Ink.For(session.World.Console.OutIsTerminal, session.World));

    public byte[] Bytes(ChangeReport report)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Put(report, text, Ink.None);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
