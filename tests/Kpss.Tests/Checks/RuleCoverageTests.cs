using System.Reflection;
using System.Text.RegularExpressions;
using Kpss.Cli;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks;
using Kpss.Tests.Architecture;
using Kpss.Tests.Cases;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Checks;

/// <summary>Every rule shows in some case what it says to whom it concerns.</summary>
public partial class RuleCoverageTests
{
    /// <summary>Rules that no folder of files can raise, and where they are tested instead.</summary>
    private static readonly Dictionary<string, string> Exempt = new(StringComparer.Ordinal)
    {
        ["KPSS0103"] = "a file of 512 kB has no place in the repository: OddFilesTests",
        ["KPSS0105"] = "needs folders deeper than some systems check out: OddFilesTests",
        ["KPSS0109"] = "symbolic links don't survive every checkout: OddFilesTests",
        ["KPSS0408"] = "a file of 32 MB has no place in the repository: TemplateRefusalTests",
        ["KPSS0421"] = "no case has LibreOffice: PdfFormatTests",
        ["KPSS0432"] = "kpss writes the text, and no template can reach it: WordVerifierTests",
        ["KPSS0434"] = "fields and settings of templates that ask are not taken over: WordVerifierTests",
        ["KPSS0901"] = "a reader that throws is a mistake of kpss, not of an author: FailedReadingTests",
        ["KPSS9999"] = "a command that throws is a mistake of kpss: CommandTests",
        ["KPSS0900"] = "a check that throws is a mistake of kpss, not of an author",
    };

    [Fact]
    public void Every_rule_is_raised_by_some_case()
    {
        // A report that lists what passed shows no rule.
        var shown = Directory.GetFiles(Repository.PathOf("tests", "cases"), "std*.verified.txt", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .Where(text => !text.Contains("\"status\": \"passed\"", StringComparison.Ordinal) && !text.Contains("<testcase ", StringComparison.Ordinal))
            .ToArray();
        var missing = Rules().Select(rule => rule.Code).Where(code => !Exempt.ContainsKey(code) && !shown.Any(text => text.Contains(code, StringComparison.Ordinal)));
        Offenders.None(missing.Order(StringComparer.Ordinal));
    }

    /// <summary>Reports list the rules of a check as passed: none may be missing there that a check can break.</summary>
    [Fact]
    public void A_check_tells_of_no_rule_beyond_its_own()
    {
        var own = RuleList.OfCheck.Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal);
        var told = Case.Under(Repository.PathOf("tests", "cases"))
            .Where(it => it.Commands is [{ Arguments: ["check", ..] }])
            .Select(it => Path.Combine(it.Expected, "stdout.verified.txt"))
            .Where(File.Exists)
            .SelectMany(path => ToldCode().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);
        Assert.True(told.Count > 40);
        Offenders.None(told.Except(own, StringComparer.Ordinal));
    }

    [GeneratedRegex("(?:chyba|varování|poznámka|error|warning|info) (KPSS[0-9]{4}): ")]
    private static partial Regex ToldCode();

    [Fact]
    public void No_exemption_outlives_its_rule() =>
        Offenders.None(Exempt.Keys.Except(Rules().Select(rule => rule.Code), StringComparer.Ordinal));

    [Fact]
    public void No_two_rules_share_a_code() =>
        Offenders.None(Rules().GroupBy(rule => rule.Code, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Checks_stand_in_the_order_of_their_codes()
    {
        var codes = CheckList.All.Select(check => check.Rule.Code).ToArray();
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    private static Rule[] Rules()
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var rules = Assemblies.Names
            .SelectMany(name => Assembly.LoadFrom(Assemblies.PathOf(name)).GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .Concat(CheckList.All.Select(check => check.Rule))
            .Distinct()
            .ToArray();
        Assert.True(rules.Length > 40);
        return rules;
    }
}
