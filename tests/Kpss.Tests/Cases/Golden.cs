using System.Text;

namespace Kpss.Tests.Cases;

/// <summary>Compares texts with the `*.verified.*` files of a folder, or makes these files out of them.</summary>
internal static class Golden
{
    /// <summary>Keeps a byte order mark, which is part of what a run wrote.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What differs, or an empty string. Leaves a `*.received.*` file beside every one that is missing or differs.</summary>
    public static string Compare(string folder, IReadOnlyDictionary<string, string> produced)
    {
        RemoveReceived(folder);
        var failures = new StringBuilder();
        foreach (var (path, text) in produced)
        {
            var verified = Path.Combine(folder, Named(path, "verified"));
            var expected = File.Exists(verified) ? Utf8.GetString(File.ReadAllBytes(verified)) : null;
            if (expected == text) continue;
            Write(Path.Combine(folder, Named(path, "received")), text);
            failures.Append(expected is null ? $"new: {path}\n" : $"changed: {path}\n").Append(LineDiff.Of(expected, text));
        }

        foreach (var stale in Stale(folder, produced)) failures.Append($"expected, but nothing made it: {stale}\n");
        return failures.ToString();
    }

    public static void Accept(string folder, IReadOnlyDictionary<string, string> produced)
    {
        RemoveReceived(folder);
        foreach (var stale in Stale(folder, produced)) File.Delete(Path.Combine(folder, stale));
        foreach (var (path, text) in produced) Write(Path.Combine(folder, Named(path, "verified")), text);
        RemoveEmptyFolders(folder);
    }

    /// <summary>`out/plan.md` as `out/plan.verified.md`; a name without an extension gets `.txt`.</summary>
    private static string Named(string path, string kind)
    {
        var extension = Path.GetExtension(path);
        return $"{path[..^extension.Length]}.{kind}{(extension.Length > 1 ? extension : ".txt")}";
    }

    private static string[] Stale(string folder, IReadOnlyDictionary<string, string> produced)
    {
        var wanted = produced.Keys.Select(path => Named(path, "verified")).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Files(folder)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(file => !wanted.Contains(file) && !IsReceived(file))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static void RemoveReceived(string folder)
    {
        foreach (var file in Files(folder).Where(IsReceived)) File.Delete(file);
    }

    private static void RemoveEmptyFolders(string folder)
    {
        foreach (var inner in Directory.GetDirectories(folder))
        {
            RemoveEmptyFolders(inner);
            if (!Directory.EnumerateFileSystemEntries(inner).Any()) Directory.Delete(inner);
        }
    }

    private static bool IsReceived(string file) => Path.GetFileName(file).Contains(".received.", StringComparison.Ordinal);

    private static string[] Files(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
