using System.Globalization;
using System.Text;
using Kpss.Cli.CommandLine;
using Kpss.Documents.Outside;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Review.Git;

/// <summary>Reads a workspace out of a commit: its texts in one go, anything else when it is asked for.</summary>
internal static class TreeReader
{
    private static readonly string[] Texts = [".yaml", ".yml", ".md"];

    /// <param name="name">How the user called the revision.</param>
    /// <returns>Null with the reason when the workspace is not there.</returns>
    public static TreeWorld? World(Repository repository, string commit, string name, IWorld machine, out Refusal? refusal)
    {
        refusal = null;
        var listing = repository.Git.Ask("ls-tree", "-r", "-z", "-l", "--full-tree", $"{commit}:{repository.Prefix}");
        if (!listing.IsFine)
        {
            // Of a folder that the commit hasn't, git says so in these words; all else is a failure of git's.
            refusal = listing.Error.Contains("Not a valid object name", StringComparison.Ordinal)
                ? new($"v revizi „{name}“ není složka {repository.Prefix}", $"revision “{name}” has no folder {repository.Prefix}")
                : Unreadable(name, listing);
            return null;
        }

        var entries = Entries(listing.Output.Span);
        if (Contents(repository, entries.FindAll(entry => entry.IsInOneGo), name, out refusal) is not { } contents) return null;

        var world = new TreeWorld(machine, $"{name}:{(repository.Prefix.Length == 0 ? "." : repository.Prefix)}");
        foreach (var entry in entries)
        {
            if (!entry.IsLink) world.Add(entry.Path, contents.TryGetValue(entry.Hash, out var content) ? _ => content : most => Blob(repository, entry, most));
        }

        foreach (var entry in entries)
        {
            if (entry.IsLink && contents.TryGetValue(entry.Hash, out var target)) world.AddLink(entry.Path, Encoding.UTF8.GetString(target));
        }

        return world;
    }

    private static Refusal Unreadable(string name, GitAnswer answer)
    {
        var refusal = new Refusal($"soubory revize „{name}“ se z repozitáře nepodařilo přečíst", $"the files of revision “{name}” could not be read from the repository");
        return answer.Error.Length == 0
            ? refusal.WithHint("zkuste, zda v něm nic nechybí: git fsck", "try whether anything is missing there: git fsck")
            : refusal.WithHint($"git říká: {answer.Error}", $"git says: {answer.Error}");
    }

    /// <summary>Lines of `100644 blob HASH    SIZE\tPATH`, each ended by a zero. Submodules are no blobs.</summary>
    private static List<Entry> Entries(ReadOnlySpan<byte> listing)
    {
        var entries = new List<Entry>();
        while (listing.IndexOf((byte)0) is var end and > 0)
        {
            var line = Encoding.UTF8.GetString(listing[..end]);
            listing = listing[(end + 1)..];
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var mode, "blob", var hash, var size]) continue;
            entries.Add(new(line[(tab + 1)..], hash, long.Parse(size, CultureInfo.InvariantCulture), mode == "120000"));
        }

        return entries;
    }

    /// <returns>By hash; null with the reason when git failed.</returns>
    private static Dictionary<string, byte[]>? Contents(Repository repository, List<Entry> entries, string name, out Refusal? refusal)
    {
        refusal = null;
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var entry in entries) sizes[entry.Hash] = entry.Size;
        if (sizes.Count == 0) return [];

        // Beside its content each file has a line of its hash, kind and size.
        var most = Math.Min(sizes.Values.Sum() + 128L * sizes.Count, int.MaxValue);
        var answer = repository.Git.Ask(["cat-file", "--batch"], Encoding.ASCII.GetBytes(string.Join('\n', sizes.Keys) + "\n"), (int)most);
        var contents = answer.IsFine ? Parse(answer.Output.Span, sizes.Count) : null;
        if (contents is null) refusal = Unreadable(name, answer);
        return contents;
    }

    private static Dictionary<string, byte[]>? Parse(ReadOnlySpan<byte> batch, int count)
    {
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        while (contents.Count < count)
        {
            var end = batch.IndexOf((byte)'\n');
            if (end < 0 || Encoding.ASCII.GetString(batch[..end]).Split(' ') is not [var hash, "blob", var size]) return null;
            var length = int.Parse(size, CultureInfo.InvariantCulture);
            if (batch.Length < end + 1 + length + 1) return null;
            contents.Add(hash, batch.Slice(end + 1, length).ToArray());
            batch = batch[(end + 1 + length + 1)..];
        }

        return contents;
    }

    /// <summary>The beginning of one file, stopped where no more is asked for.</summary>
    private static byte[] Blob(Repository repository, Entry entry, int most)
    {
        var answer = repository.Git.Ask(["cat-file", "blob", entry.Hash], ReadOnlyMemory<byte>.Empty, most);
        return answer.IsFine ? answer.Output.ToArray() : throw new IOException($"git cat-file: {answer.Error}");
    }

    private sealed record Entry(string Path, string Hash, long Size, bool IsLink)
    {
        public bool IsInOneGo => Size <= Limits.FileSize && (IsLink || Array.Exists(Texts, ending => Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
    }
}
