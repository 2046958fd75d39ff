using Xunit;

namespace Kpss.Tests.Architecture;

public class ProjectTests
{
    /// <summary>The server of the preview, with no more of ASP.NET than it needs.</summary>
    private const string Kestrel =
        "Microsoft.AspNetCore.Server.Kestrel.Core Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets Microsoft.AspNetCore.Connections.Abstractions " +
        "Microsoft.AspNetCore.Hosting.Server.Abstractions Microsoft.AspNetCore.Http.Features Microsoft.Extensions.Features " +
        "Microsoft.Extensions.Logging.Abstractions Microsoft.Extensions.Options Microsoft.Extensions.Primitives";

    [Theory]
    [InlineData("Kpss.Documents", "")]
    [InlineData("Kpss.Planning", "Kpss.Documents YamlDotNet Markdig DiffPlex")]
    [InlineData("Kpss.Rendering", "Kpss.Documents DocumentFormat.OpenXml System.IO.Packaging")]
    [InlineData("kpss", "Kpss.Documents Kpss.Planning Kpss.Rendering System.CommandLine DiffPlex Spectre.Console " + Kestrel)]
    public void A_project_knows_only_its_own(string name, string allowed) =>
        Offenders.None(Assemblies.ReferencedBy(name).Except(allowed.Split(' ')));

    [Fact]
    public void Only_the_world_knows_the_server() => Offenders.None(
        Assemblies.AllUses.Where(use => Namespaces.IsWithin(use.ToNamespace, "Microsoft.AspNetCore") && !Namespaces.IsWithin(use.FromNamespace, "Kpss.Cli.World")));

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
