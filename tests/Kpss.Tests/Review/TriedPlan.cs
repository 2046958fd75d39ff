using System.Text;
using Kpss.Cli.Reporting;
using Kpss.Cli.Review.Forms;
using Kpss.Documents.Changes;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Review;
using Kpss.Planning.Review.Telling;
using Kpss.Tests.Outside;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Review;

/// <summary>A copy of the real plan of Klatovsko that tests edit as an author would.</summary>
internal sealed class TriedPlan
{
    public const string Plan = "akcni-plan-2025/";
    public const string NextPlan = "akcni-plan-2026/";
    public const string Seniors = Plan + "1-seniori-a-zdravotni-postizeni/";
    public const string Children = Plan + "2-deti-mladez-a-rodiny/";

    private static readonly Dictionary<string, byte[]> Sources = Directory
        .GetFiles(Repository.PathOf("plans/klatovsko"), "*", SearchOption.AllDirectories)
        .Where(path => path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))
        .Where(path => !path.Contains("/out/", StringComparison.Ordinal))
        .ToDictionary(path => Path.GetRelativePath(Repository.PathOf("plans/klatovsko"), path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    public TriedPlan()
    {
        foreach (var (path, content) in Sources) _files.Add(path, Encoding.UTF8.GetString(content));
    }

    public IEnumerable<string> Files => [.. _files.Keys];

    public string this[string file]
    {
        get => _files[file];
        set => _files[file] = value;
    }

    /// <summary>Replaces what stands in a file just once.</summary>
    public TriedPlan Edit(string file, string old, string now)
    {
        Assert.Equal(2, _files[file].Split(old).Length);
        _files[file] = _files[file].Replace(old, now, StringComparison.Ordinal);
        return this;
    }

    public TriedPlan Add(string file, string text)
    {
        _files.Add(file, text);
        return this;
    }

    public string Take(string file)
    {
        Assert.True(_files.Remove(file, out var text));
        return text!;
    }

    public TriedPlan Move(string file, string to) => Add(to, Take(file));

    /// <summary>Both as plans of one workspace, the second in a folder of its own, with all around them as the second has it.</summary>
    public static Workspace TwoYears(TriedPlan older, TriedPlan newer)
    {
        var both = new TriedPlan();
        both._files.Clear();
        foreach (var file in older.Files.Where(file => file.StartsWith(Plan, StringComparison.Ordinal))) both.Add(file, older[file]);
        foreach (var file in newer.Files) both.Add(file.Replace(Plan, NextPlan, StringComparison.Ordinal), newer[file]);
        return both.Read();
    }

    public Workspace Read()
    {
        var world = new MemoryWorld();
        foreach (var (path, text) in _files) world.With("/w/" + path, text);
        var report = new Report();
        var workspace = WorkspaceReader.Read(world, "/w", report);
        Assert.Equal("", string.Join('\n', report.Sorted().Select(it => it.Message.Czech)));
        return workspace!;
    }

    /// <summary>What became of the plan, as the terminal would tell it, without headings and count.</summary>
    public static string[] Changes(TriedPlan older, TriedPlan newer) => Lines(Report(older, newer));

    public static ChangeReport Report(TriedPlan older, TriedPlan newer) => Report(older.Read(), newer.Read(), (old, now) => older[old.Path["/w/".Length..]] == newer[now.Path["/w/".Length..]]);

    public static ChangeReport Report(Workspace older, Workspace newer, Func<NamedFile, NamedFile, bool> areSame) => ReviewTelling.Of(Reviewer.Compare(older, newer, areSame), "a", "b", Language.Czech);

    public static ChangeReport Report(Workspace workspace, Plan older, Plan newer) => ReviewTelling.Of(Reviewer.Compare(workspace, older, workspace, newer), "a", "b", Language.Czech);

    public static string[] Lines(ChangeReport report)
    {
        using var target = new StringWriter { NewLine = "\n" };
        new TextForm(Screen.Plain(target)).Write(report);
        return [.. target.ToString().Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line[2..])];
    }
}
