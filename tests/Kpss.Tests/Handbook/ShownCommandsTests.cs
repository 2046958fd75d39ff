using System.Text.RegularExpressions;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Handbook;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Yaml;
using Kpss.Tests.Architecture;
using Kpss.Tests.Cases;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Handbook;

/// <summary>Every command that the handbook and the README tell to type is one that the program understands.</summary>
public partial class ShownCommandsTests
{
    public static IEnumerable<TheoryDataRow<string>> Files() => HandbookFiles.Czech.Concat(HandbookFiles.English)
        .Select(name => new TheoryDataRow<string>($"src/Kpss.Cli/Handbook/Chapters/{name}"))
        .Append(new TheoryDataRow<string>("README.md"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Commands_and_their_options_are_known(string path) => Offenders.None(Commands(Read(path)).Where(it => MistakeIn(it) is not null).Select(it => $"{it}: {MistakeIn(it)}"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Pieces_of_YAML_are_YAML(string path) => Offenders.None(Fence.In(Read(path)).Where(fence => fence is { Kind: "yaml", About: "" }).Where(fence =>
    {
        var report = new Report();
        YamlReader.Read(new($"/{path}", fence.Content), report);
        return report.HasErrors;
    }));

    [Fact]
    public void Commands_are_found() => Assert.True(Files().SelectMany(file => Commands(Read(file.Data))).Count() > 60);

    [Theory]
    [InlineData("kpss biuld")]
    [InlineData("kpss build --fromat docx")]
    [InlineData("kpss build a b c")]
    public void A_wrong_command_would_be_told(string line) => Assert.NotNull(MistakeIn(line));

    private static string? MistakeIn(string line)
    {
        var args = CaseCommand.Parse(line).Arguments.Skip(1).ToArray();
        if (args is ["help", ..]) args = args[1..];
        var root = new Root();
        return Misuse.Find(args, root.Parse(args), root)?.Message.English;
    }

    /// <summary>Lines of terminals, commands whose output is shown, and commands inside sentences; patterns with places to fill in aren't typed.</summary>
    private static IEnumerable<string> Commands(string markdown)
    {
        var fences = Fence.In(markdown);
        var lines = fences.Where(fence => fence.Kind is "sh").SelectMany(fence => fence.Content.Split('\n')).Select(line => line.Trim().Replace("exec ", "", StringComparison.Ordinal));
        var shown = fences.Where(fence => fence.Kind.StartsWith("výstup", StringComparison.Ordinal) || fence.Kind.StartsWith("output", StringComparison.Ordinal)).Select(fence => fence.About);
        var outside = Fenced().Replace(markdown, "");
        return lines.Concat(shown).Concat(Span().Matches(outside).Select(match => match.Groups[1].Value))
            .Where(line => line.StartsWith("kpss ", StringComparison.Ordinal) && !Pattern().IsMatch(line))
            .Select(line => Rest().Replace(line, ""));
    }

    private static string Read(string path) => File.ReadAllText(Repository.PathOf(path.Split('/')));

    [GeneratedRegex("^ *```.*?^ *```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fenced();

    [GeneratedRegex("`(kpss [^`]+)`")]
    private static partial Regex Span();

    /// <summary>`[PATH]`, `NAME`, `…`.</summary>
    [GeneratedRegex(@"[\[…{]|(?<![\w.-])\p{Lu}{4,}(?![\w-])")]
    private static partial Regex Pattern();

    /// <summary>What a shell does with the output, and remarks.</summary>
    [GeneratedRegex(@"\s+(?:[>|#]|2>).*$")]
    private static partial Regex Rest();
}
