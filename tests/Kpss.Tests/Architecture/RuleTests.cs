using System.Reflection;
using Kpss.Cli;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks;
using Xunit;

namespace Kpss.Tests.Architecture;

public class RuleTests
{
    /// <summary>No source is to blame when a check, a reader or a command throws.</summary>
    private static readonly string[] FailuresOfTheProgram = ["KPSS0900", "KPSS0901", "KPSS9999"];

    private static readonly Rule[] Rules =
    [
        .. Assemblies.Names
            .SelectMany(name => Assembly.LoadFrom(Assemblies.PathOf(name)).GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(RulesOf)
            .Concat(CheckList.All.Select(check => check.Rule))
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Rule>(),
    ];

    [Fact]
    public void Every_code_stands_for_one_rule()
    {
        Assert.NotEmpty(Rules);
        Offenders.None(Rules.GroupBy(rule => rule.Code).Where(rules => rules.Count() > 1).Select(rules =>
            $"{rules.Key}: {string.Join(", ", rules.Select(rule => rule.Title.Czech))}"));
    }

    [Fact]
    public void Every_code_is_KPSS_and_four_digits() =>
        Assert.All(Rules, rule => Assert.Matches("^KPSS[0-9]{4}$", rule.Code));

    [Fact]
    public void Every_rule_is_explained_in_both_languages() => Offenders.None(Rules
        .Where(rule => new[] { rule.Title.Czech, rule.Title.English, rule.Explanation.Czech, rule.Explanation.English }.Any(string.IsNullOrWhiteSpace))
        .Select(rule => rule.Code));

    [Fact]
    public void Every_rule_about_sources_has_a_bad_and_a_good_example() => Offenders.None(Rules
        .Where(rule => !FailuresOfTheProgram.Contains(rule.Code) && (rule.Bad.Length == 0 || rule.Good.Length == 0 || rule.Bad == rule.Good))
        .Select(rule => rule.Code));

    [Fact]
    public void Every_rule_is_in_the_list_of_the_program_once() =>
        Assert.Equal(Rules.Select(rule => rule.Code).Order(StringComparer.Ordinal), RuleList.All.Select(rule => rule.Code));

    private static IEnumerable<Rule> RulesOf(Type type)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.GetFields(Static).Where(field => field.FieldType == typeof(Rule)).Select(field => (Rule)field.GetValue(null)!);
    }
}
