using System.Text;
using System.Text.RegularExpressions;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Tests.Architecture;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Repair;

/// <summary>Copies of the plans of the repository, mangled at random in ways that change nothing of what they say.</summary>
public partial class MangledPlanTests
{
    private const int Copies = 6;

    public static IEnumerable<TheoryDataRow<string, int>> All() => RealPlans.Folders.SelectMany(folder => Enumerable.Range(0, Copies).Select(seed => new TheoryDataRow<string, int>(folder, seed)));

    [Theory]
    [MemberData(nameof(All))]
    public void Layout_keeps_comments_and_content_and_needs_no_second_time(string folder, int seed)
    {
        var world = Mangled(folder, seed, ascii: false);
        var before = Read(world);

        var first = Formatter.Format(world, RealPlans.Root);
        Assert.Empty(first.Refused);
        Assert.Empty(first.Unread);
        Offenders.None(first.Files.SelectMany(file => LostComments(file.Text.Before.Written, file.Text.After.Written).Select(comment => $"{file.Text.Path}: {comment}")));
        Assert.All(first.Files, file => Assert.Equal(file.Text.Before.Written.Contains("\r\n", StringComparison.Ordinal), file.Text.After.Written.Contains("\r\n", StringComparison.Ordinal)));
        Assert.All(first.Files, file => Assert.DoesNotMatch("(?<!\r)\n.*\r\n|\r\n(.*[^\r])?\n", file.Text.After.Written));
        Assert.All(first.Files, file => Assert.Equal(file.Text.Before.Written[0] == '\uFEFF', file.Text.After.Written[0] == '\uFEFF'));

        Write(world, first.Files.Select(file => file.Text));
        Assert.Empty(Formatter.Format(world, RealPlans.Root).Files.Select(file => file.Text.Path));
        var after = Read(world);
        Assert.Equal(before.Settings, after.Settings);
        Assert.Equal(before.Registers, after.Registers);
        Assert.Equal(before.Plans, after.Plans);
    }

    [Theory]
    [InlineData("plans/klatovsko")]
    [InlineData("samples/rok-za-rokem")]
    [InlineData("samples/ctyri-urovne")]
    public void The_sources_of_the_repository_are_laid_out(string folder)
    {
        var formatting = Formatter.Format(RealPlans.World(folder, RealPlans.Texts(folder)), RealPlans.Root);
        Offenders.None(formatting.Files.Select(file => $"{file.Text.Path}: run kpss fmt {folder}").Concat(formatting.Refused).Concat(formatting.Unread));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Layout_brings_a_mangled_copy_back(string folder, int seed)
    {
        // Without comments and blank lines between the keys there is one layout only.
        var texts = RealPlans.Texts(folder);
        var random = new Random(seed);
        var mangled = texts.ToDictionary(pair => pair.Key, pair => pair.Key.EndsWith(".md", StringComparison.Ordinal) || pair.Value.Contains('#', StringComparison.Ordinal)
            ? pair.Value
            : Mangling.JoinedLines(Mangling.Shuffled(pair.Value, random), random));
        var world = RealPlans.World(folder, mangled);

        Write(world, Formatter.Format(world, RealPlans.Root).Files.Select(file => file.Text));
        Assert.All(texts, pair => Assert.Equal(pair.Value, world.TextOf($"{RealPlans.Root}/{pair.Key}")));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Repairs_keep_comments_bring_no_errors_and_need_no_second_time(string folder, int seed)
    {
        var world = Mangled(folder, seed, ascii: true);
        var random = new Random(seed);
        foreach (var (path, content) in world.Files.Where(file => file.Key.EndsWith(".yaml", StringComparison.Ordinal)).ToArray()) world.With(path, Misspelt(Encoding.UTF8.GetString(content), random));
        var before = Errors(world);

        var first = Fix(world);
        Offenders.None(first.Files.SelectMany(file => LostComments(file.Before.Written, file.After.Written).Select(comment => $"{file.Path}: {comment}")));
        Assert.All(first.Files, file => Assert.Equal(Count(file.Before.Written, '\n'), Count(file.After.Written, '\n')));
        Assert.All(first.Files, file => Assert.Equal(Count(file.Before.Written, '\r'), Count(file.After.Written, '\r')));
        Write(world, first.Files);
        Assert.InRange(Errors(world), 0, before);
        Assert.Empty(Fix(world).Made.Select(mending => mending.Key));
    }

    private static MemoryWorld Mangled(string folder, int seed, bool ascii)
    {
        var random = new Random(seed);
        var texts = RealPlans.Texts(folder);
        foreach (var (path, text) in texts.ToArray())
        {
            var mangled = Mangling.JoinedLines(text, random);
            if (path.EndsWith(".yaml", StringComparison.Ordinal))
            {
                // In a part the first key says what it is, and registers have ids for keys.
                mangled = Mangling.Comments(Mangling.LoneDashes(Mangling.OpenBrackets(Mangling.Shuffled(Mangling.CommentsBelow(Mangling.BlankLines(mangled, random), random), random), random), random), random);
                if (random.Next(3) == 0) mangled = Mangling.DocumentEnd(mangled);
                if (ascii) mangled = Mangling.AsciiKeys(mangled, random);
            }

            if (random.Next(2) == 0) mangled = Mangling.CarriageReturns(mangled);
            if (random.Next(3) == 0) mangled = Mangling.ByteOrderMark(mangled);
            texts[path] = mangled;
        }

        return RealPlans.World(folder, texts);
    }

    /// <summary>A slip in an id here and there.</summary>
    private static string Misspelt(string text, Random random) => IdInList().Replace(text, match => random.Next(4) > 0 ? match.Value : match.Value.Remove(random.Next(1, match.Length - 1), 1));

    /// <summary>Comments that are gone, or whose key doesn't follow them any more.</summary>
    private static IEnumerable<string> LostComments(string before, string after)
    {
        foreach (Match comment in Comment().Matches(before))
        {
            if (!after.Contains(comment.Value.TrimEnd(), StringComparison.Ordinal)) yield return comment.Value;
        }

        foreach (Match pair in Pair().Matches(before))
        {
            // What stands above an item of a list speaks of the item, whichever of its keys comes first.
            if (pair.Groups["dash"].Length > 0) continue;
            var (number, follower) = (pair.Groups["number"].Value, $"# k{pair.Groups["number"].Value}");
            var match = Regex.Match(after, $@"# komentář {number}\r?\n((\s*#.*)?\r?\n)*(?<line>.*)");
            if (!match.Groups["line"].Value.TrimEnd('\r').EndsWith(follower, StringComparison.Ordinal)) yield return $"{pair.Value} → {match.Value}";
        }
    }

    private static int Count(string text, char wanted) => text.Count(c => c == wanted);

    private static Workspace Read(MemoryWorld world)
    {
        var workspace = WorkspaceReader.Read(world, RealPlans.Root, new Report());
        Assert.NotNull(workspace);
        return workspace;
    }

    private static int Errors(MemoryWorld world)
    {
        var report = new Report();
        Compiler.Compile(world, RealPlans.Root, report);
        return report.Sorted().AsSpan().ToArray().Count(finding => finding.Severity == Severity.Error);
    }

    private static Fixing Fix(MemoryWorld world) => new Fixer((edited, root, report) => Compiler.Compile(edited, root, report), _ => true).Fix(world, RealPlans.Root);

    private static void Write(MemoryWorld world, IEnumerable<Planning.Repair.ChangedText> changes)
    {
        foreach (var change in changes) world.With(change.Path, change.After.Written);
    }

    [GeneratedRegex(@"(?<=^ *- )[a-z-]{8,}(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex IdInList();

    [GeneratedRegex(@"(?<=^|\s)# .*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^ *# komentář (?<number>\d+)\r?\n *(?<dash>-?)", RegexOptions.Multiline)]
    private static partial Regex Pair();
}
