using Xunit;

namespace Kpss.Tests.Architecture;

public class ProjectTests
{
    [Theory]
    [InlineData("Kpss.Documents", "")]
    [InlineData("Kpss.Planning", "Kpss.Documents YamlDotNet Markdig")]
    [InlineData("Kpss.Rendering", "Kpss.Documents DocumentFormat.OpenXml System.IO.Packaging")]
    [InlineData("kpss", "Kpss.Documents Kpss.Planning Kpss.Rendering System.CommandLine DiffPlex Spectre.Console")]
    public void A_project_knows_only_its_own(string name, string allowed) =>
        Offenders.None(Assemblies.ReferencedBy(name).Except(allowed.Split(' ')));

    [Fact]
    public void No_renderer_sees_YAML_or_the_model() => Offenders.None(
        Assemblies.UsesIn("Kpss.Rendering").Where(use => Namespaces.IsWithin(use.ToNamespace, "Kpss.Planning", "YamlDotNet", "Markdig")));

    [Fact]
    public void The_model_knows_no_format() => Offenders.None(
        Assemblies.UsesIn("Kpss.Planning").Where(use => Namespaces.IsWithin(use.ToNamespace, "Kpss.Rendering", "DocumentFormat", "System.Xml")));

    [Fact]
    public void A_project_keeps_to_its_namespace()
    {
        foreach (var (assembly, home) in Assemblies.Names.Select(name => (name, name == "kpss" ? "Kpss.Cli" : name)))
        {
            Offenders.None(Assemblies.UsesIn(assembly)
                .Where(use => Namespaces.IsWithin(use.FromNamespace, "Kpss") && !Namespaces.IsWithin(use.FromNamespace, home))
                .Select(use => use.From));
        }
    }
}
