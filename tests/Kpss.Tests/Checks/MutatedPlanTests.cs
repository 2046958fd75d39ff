using Kpss.Cli;
using Kpss.Cli.CommandLine;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;
using Kpss.Planning.Checks;
using Kpss.Tests.Architecture;
using Kpss.Tests.Outside;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Checks;

/// <summary>Whatever happens to the files of a real plan, the answer is findings in their places, never a crash.</summary>
public class MutatedPlanTests
{
    private const int Mutations = 300;
    private const string Root = "/disk/klatovsko";

    private static readonly string Folder = Repository.PathOf("plans", "klatovsko");

    private static readonly SortedDictionary<string, string> Sources = new(
        Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Where(path => !path.StartsWith("out/", StringComparison.Ordinal))
            .ToDictionary(path => path, path => File.ReadAllText(Path.Combine(Folder, path))),
        StringComparer.Ordinal);

    [Fact]
    public void Every_mutation_is_answered_by_findings_in_their_places()
    {
        var failures = new List<string>();
        for (var seed = 0; seed < Mutations; seed++)
        {
            var random = new Random(seed);
            var (path, text) = Sources.ElementAt(random.Next(Sources.Count));
            var mutated = Mutation.Of(text, random);
            failures.AddRange(Problems(WorldWith(path, mutated)).Select(problem => $"seed {seed}, {path}: {problem}"));
        }

        Offenders.None(failures.Take(20));
    }

    [Fact]
    public void The_plan_itself_has_no_errors()
    {
        var report = new Report();
        Compiler.Compile(WorldWith("", ""), Root, report);
        Assert.False(report.HasErrors);
    }

    private static IEnumerable<string> Problems(MemoryWorld world)
    {
        var report = new Report();
        Exception? escaped = null;
        try
        {
            Compiler.Compile(world, Root, report);
        }
        catch (Exception error)
        {
            escaped = error;
        }

        if (escaped is not null) return [escaped.ToString()];

        var findings = report.Sorted();
        var misplaced = findings
            .SelectMany(it => it.Related.Select(place => place.Span).Append(it.Span).Select(span => (it.Code, Span: span)))
            .Where(it => !IsInside(it.Span))
            .Select(it => $"{it.Code} stands outside its file: {it.Span?.Start}+{it.Span?.Length} of {it.Span?.File.Text.Length}");
        var internals = findings.Where(it => it.Code == FailedCheck.Rule.Code).Select(it => it.Message.Czech);

        App.Run(["check", Root], world);
        var shown = world.Console.ErrorText + world.Console.OutText;
        return [.. misplaced, .. internals, .. shown.Contains(Failures.InternalError, StringComparison.Ordinal) ? [shown] : Array.Empty<string>()];
    }

    private static bool IsInside(SourceSpan? span) =>
        span is { Start: >= 0, Length: >= 0 } && span.End <= span.File.Text.Length && span.File.Path.StartsWith(Root, StringComparison.Ordinal);

    private static MemoryWorld WorldWith(string path, string text)
    {
        var world = new MemoryWorld();
        foreach (var (other, content) in Sources) world.With($"{Root}/{other}", other == path ? text : content);
        return world;
    }
}
