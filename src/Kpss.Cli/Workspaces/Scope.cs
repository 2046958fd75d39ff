using Kpss.Cli.CommandLine;
using Kpss.Cli.World;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;
using Kpss.Planning;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Workspaces;

/// <summary>The part of a workspace that a command was asked about: a source or a folder in it, or all of it.</summary>
internal sealed record Scope(string Root, string Path)
{
    private static readonly string[] SourceEnds = [".yaml", ".yml", ".md"];

    public bool IsWhole => Path == Root;

    /// <summary>All of it also by its kpss.yaml, and by a file that is no source: nothing could be said of that one.</summary>
    /// <param name="given">What the user named; null for the current directory.</param>
    /// <returns>Why there is no workspace, or null when <paramref name="scope"/> was found.</returns>
    public static Refusal? Find(IWorld world, string? given, out Scope scope)
    {
        scope = null!;
        if (WorkspaceRoot.Find(world, given, out var root) is { } refusal) return refusal;

        var path = given is null ? root : Places.Absolute(given, world.CurrentDirectory);
        var isPart = Places.IsBelow(path, root) && path != Places.Join(root, WorkspaceRoot.Marker);
        scope = new(root, isPart && (world.DirectoryExists(path) || Array.Exists(SourceEnds, it => path.EndsWith(it, StringComparison.OrdinalIgnoreCase))) ? path : root);
        return null;
    }

    /// <summary>For commands that write sources: what was named and nothing else.</summary>
    /// <returns>Why not, or null when <paramref name="scope"/> was found.</returns>
    public static Refusal? FindNamed(IWorld world, string? given, out Scope scope)
    {
        if (Find(world, given, out scope) is { } refusal) return refusal;
        if (given is null || !scope.IsWhole || Places.Absolute(given, world.CurrentDirectory) is not { } path || !world.FileExists(path)) return null;
        if (path != Places.Join(scope.Root, WorkspaceRoot.Marker)) return NoSource(given);

        scope = scope with { Path = path };
        return null;
    }

    public bool Holds(string path) => IsWhole || path.Equals(Path, PathCase.Comparison) || Places.IsBelow(path, Path);

    /// <summary>Only the documents of plans that lie here, or here lies in them; all of them when there is no such plan.</summary>
    public Compilation Narrow(Compilation compilation)
    {
        if (IsWhole) return compilation;

        var documents = new List<Document>();
        for (var at = 0; at < Math.Min(compilation.Documents.Count, compilation.Folders.Count); at++)
        {
            if (Holds(compilation.Folders[at]) || Places.IsBelow(Path, compilation.Folders[at])) documents.Add(compilation.Documents[at]);
        }

        return documents.Count == 0 ? compilation : compilation with { Documents = documents.ToSequence() };
    }

    /// <summary>Also where only a part of the finding lies here, and of a finding that lies nowhere.</summary>
    public bool Holds(Diagnostic finding)
    {
        if (IsWhole || finding.Span is not { } span || Holds(span.File.Path)) return true;
        foreach (var related in finding.Related)
        {
            if (Holds(related.Span.File.Path)) return true;
        }

        return false;
    }

    public bool Holds(Fix fix)
    {
        foreach (var edit in fix.Edits)
        {
            if (!Holds(edit.Span.File.Path)) return false;
        }

        return true;
    }

    private static Refusal NoSource(string given) => new Refusal($"„{Words.Quote(given)}“ není zdrojový soubor plánu", $"“{Words.Quote(given)}” is not a source of a plan")
        .WithHint("zadejte soubor .yaml nebo .md, složku, nebo cestu vynechte", "give a .yaml or .md file, a folder, or leave the path out");
}
