using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;

namespace Kpss.Planning;

/// <summary>A stand-in with the shape of the real thing.</summary>
public static class Compiler
{
    public static Compilation? Compile(IWorld world, string root, Report report) => new([], $"{root}/out", ["docx", "html", "md"]);
}

public sealed record Compilation(Sequence<Document> Documents, string OutputFolder, Sequence<string> Formats);
