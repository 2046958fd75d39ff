using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>The text files that a piece of YAML names.</summary>
internal static class NamedTexts
{
    public static void Collect(SyntaxNode node, HashSet<string> paths)
    {
        switch (node)
        {
            case ListNode list:
                foreach (var item in list.Items) Collect(item, paths);
                break;
            case RecordNode record:
                foreach (var (key, value) in record.Entries)
                {
                    if (Words.Fold(key.Value) is "soubor" or "kapitola" && value is ScalarNode mention) Add(mention, paths);
                    else Collect(value, paths);
                }

                break;
        }
    }

    private static void Add(ScalarNode mention, HashSet<string> paths)
    {
        if (WorkspacePaths.Join(WorkspacePaths.Parent(mention.Span.File.Path), mention.Value.Trim()) is { } path) paths.Add(path);
    }
}
