using System.Text;
using Kpss.Cli.Reporting;
using Kpss.Documents.Changes;

namespace Kpss.Cli.Review.Forms;

/// <summary>The forms in which `kpss diff` tells what changed.</summary>
internal static class ChangeForms
{
    public static readonly ChangeForm[] All =
    [
        new("text", (report, screen) => new TextForm(screen).Write(report)),
        new("md", (report, screen) => MarkdownForm.Write(report, screen.Target)),
        new("html", (report, screen) => HtmlForm.Write(report, screen.Target)),
        new("json", (report, screen) => JsonForm.Write(report, screen.Target)),
    ];

    public static readonly string[] Names = Array.ConvertAll(All, it => it.Name);

    public static ChangeForm? ByName(string name) => Array.Find(All, it => it.Name == name);
}

internal sealed record ChangeForm(string Name, Action<ChangeReport, Screen> Put)
{
    public void Write(ChangeReport report, Session session) => Put(report, Screen.Results(session.World));

    public byte[] Bytes(ChangeReport report)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Put(report, Screen.Plain(text));
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
