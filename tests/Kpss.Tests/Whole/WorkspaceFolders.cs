using Kpss.Tests.Outside;

namespace Kpss.Tests.Whole;

/// <summary>The real plans and the samples.</summary>
internal static class WorkspaceFolders
{
    public static IEnumerable<string> All => [.. Of("plans"), .. Of("samples")];

    private static IEnumerable<string> Of(string root) => Directory
        .GetDirectories(Repository.PathOf(root))
        .Where(folder => File.Exists(Path.Combine(folder, "kpss.yaml")))
        .Select(folder => $"{root}/{Path.GetFileName(folder)}")
        .Order(StringComparer.Ordinal);
}
