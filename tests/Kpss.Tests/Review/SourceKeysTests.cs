using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Model.Reading.Publishing;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Review;

/// <summary>Every key that a workspace, a plan, a register or a grammar may have is changed once: each must be told.</summary>
public class SourceKeysTests
{
    private static readonly RecordShape[] Shapes =
    [
        WorkspaceShapes.Workspace, WorkspaceShapes.Outputs, WorkspaceShapes.Typography, WorkspaceShapes.Registers, WorkspaceShapes.Entry, WorkspaceShapes.Plan,
        WorkspaceShapes.Approval, WorkspaceShapes.Extension, WorkspaceShapes.ParentPlan, WorkspaceShapes.Part, WorkspaceShapes.Titled, WorkspaceShapes.Comparison,
        GrammarShapes.Grammar, GrammarShapes.Level, GrammarShapes.Field, GrammarShapes.Choice,
        PublicationShapes.Picture, PublicationShapes.Contact, PublicationShapes.Licence, PublicationShapes.Accessibility, PublicationShapes.Funding,
    ];

    public static TheoryData<string> Names() => [.. SourceKeys.Edits.Select(edit => edit.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_key_that_says_something_else_is_a_change(string key)
    {
        var (_, old, now) = SourceKeys.Edits.Single(edit => edit.Key == key);
        var newer = SourceKeys.Files.ToDictionary(file => file.Key, file => file.Value.Replace(old, now, StringComparison.Ordinal), StringComparer.Ordinal);
        Assert.Equal(2, string.Join('\n', SourceKeys.Files.Values).Split(old).Length);
        Assert.NotEmpty(TriedPlan.Lines(TriedPlan.Report(Read(SourceKeys.Files), Read(newer), (_, _) => true)));
    }

    [Fact]
    public void No_key_is_left_out()
    {
        var known = Shapes.SelectMany(shape => shape.Keys.Select(key => $"{shape.Title.Czech}: {key.Name}"));
        Assert.Equal(Sorted(known.Except(SourceKeys.HeldByOthers)), Sorted(SourceKeys.Edits.Select(edit => edit.Key)));
    }

    private static Workspace Read(IReadOnlyDictionary<string, string> files)
    {
        var world = new MemoryWorld();
        foreach (var (path, text) in files) world.With("/w/" + path, text);
        foreach (var (path, content) in SourceKeys.Pictures) world.With("/w/" + path, content);
        var report = new Report();
        var workspace = WorkspaceReader.Read(world, "/w", report);
        Assert.Equal("", string.Join('\n', report.Sorted().Select(it => it.Message.Czech)));
        return workspace!;
    }

    private static string Sorted(IEnumerable<string> keys) => string.Join('\n', keys.Order(StringComparer.Ordinal));
}
