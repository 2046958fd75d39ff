using System.Text;
using Kpss.Cli.World;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;
using Kpss.Tests.Cases;

namespace Kpss.Tests.Checks;

/// <summary>A small correct workspace on the real disk, for what a folder in the repository cannot hold.</summary>
internal sealed class TemporaryWorkspace : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string _top = FolderWorld.Resolve(Directory.CreateTempSubdirectory("kpss-errors-").FullName);

    public TemporaryWorkspace()
    {
        Write("kpss.yaml", "region: Klatovsko\nzadavatel: Město Klatovy\nvýstupy:\n  formáty: [docx, html]\n");
        Write("plan-2025/plan.yaml", "název: Akční plán na rok 2025\nobdobí: 2025\n");
        Write("plan-2025/oblast.yaml", "oblast: \"1\"\nid: zustat-doma\nnázev: Zůstat doma\núvod: Proč.\n");
    }

    public string Root => Path.Combine(_top, "workspace").Replace('\\', '/');

    /// <summary>Beside the workspace.</summary>
    public string Outside => Path.Combine(_top, "outside");

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text, Utf8);
    }

    /// <summary>`code path:line` of everything found, on the real machine's files.</summary>
    public string[] Findings()
    {
        var report = new Report();
        using var world = new MachineWorld();
        Compiler.Compile(world, Root, report);
        return [.. report.Sorted().Select(it => $"{it.Code} {it.Span?.File.Path[(Root.Length + 1)..]}:{it.Span?.Line}")];
    }

    public void Dispose() => Directory.Delete(_top, recursive: true);
}
