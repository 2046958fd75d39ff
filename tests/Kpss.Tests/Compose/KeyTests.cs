using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning;
using Kpss.Tests.Architecture;
using Kpss.Tests.Cases;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Compose;

/// <summary>Anchors of the web page and bookmarks of Word are made from keys: two equal ones would lead to the wrong place.</summary>
public sealed class KeyTests
{
    public static TheoryData<string> Workspaces => [.. Directory.EnumerateFiles(Repository.Root, "kpss.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Replace('\\', '/'))
        .Where(folder => folder.StartsWith("plans/", StringComparison.Ordinal) || folder.StartsWith("samples/", StringComparison.Ordinal) || folder.StartsWith("tests/cases/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void No_two_blocks_of_a_document_share_a_key(string folder)
    {
        using var world = new FolderWorld(Repository.PathOf(folder.Split('/')), new Dictionary<string, string>());
        foreach (var document in Compiler.Compile(world, world.CurrentDirectory, new Report())?.Documents ?? [])
        {
            var keys = new List<string>();
            Collect(document.Blocks, keys);
            Offenders.None(keys.GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
            Offenders.None(keys.Where(key => key.Split('/').Any(id => id.Length == 0 || id.Contains("--", StringComparison.Ordinal))));
        }
    }

    private static void Collect(Sequence<Block> blocks, List<string> keys)
    {
        foreach (var block in blocks)
        {
            keys.Add(block.Key.Path);
            switch (block)
            {
                case Section it:
                    Collect(it.Blocks, keys);
                    break;
                case Quotation it:
                    Collect(it.Blocks, keys);
                    break;
                case ListBlock it:
                    foreach (var item in it.Items) Collect(item.Blocks, keys);
                    break;
                case Card it:
                    foreach (var field in it.Fields)
                    {
                        keys.Add(field.Key.Path);
                        Collect(field.Blocks, keys);
                    }

                    break;
                case Chart { Table: { } table }:
                    Collect([table], keys);
                    break;
                case Table it:
                    foreach (var row in it.Header.Concat(it.Rows))
                    {
                        foreach (var cell in row.Cells) Collect(cell.Blocks, keys);
                    }

                    break;
            }
        }
    }
}
