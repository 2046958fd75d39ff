namespace Kpss.Tests.Cases;

/// <summary>A copy of a case's input in a temporary folder, so that nothing a run writes lands in the repository.</summary>
internal sealed class Sandbox : IDisposable
{
    private readonly string _input;
    private readonly HashSet<string> _copied = [];

    private Sandbox(string input, string folder) => (_input, Folder) = (input, folder);

    public string Folder { get; }

    public static Sandbox For(Case @case)
    {
        if (@case.IsInputElsewhere && !Directory.Exists(@case.Input))
        {
            throw new DirectoryNotFoundException($"{@case.Name}/input.txt names {@case.Input}, which does not exist.");
        }

        var folder = FolderWorld.Resolve(Directory.CreateTempSubdirectory("kpss-case-").FullName);
        var sandbox = new Sandbox(@case.Input, folder);
        if (!Directory.Exists(@case.Input)) return sandbox;

        // A workspace that someone works in has its built documents beside its sources.
        sandbox.Copy(@case.Input, folder, skipped: @case.IsInputElsewhere ? Path.Combine(@case.Input, "out") : "");
        return sandbox;
    }

    /// <summary>What the run made or changed: path from the folder, with forward slashes, and content.</summary>
    public IEnumerable<(string Path, byte[] Content)> Changes()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(Folder, file);
            var content = File.ReadAllBytes(file);
            var original = Path.Combine(_input, relative);
            if (_copied.Contains(file) && content.AsSpan().SequenceEqual(File.ReadAllBytes(original))) continue;
            yield return (relative.Replace('\\', '/'), content);
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Copy(string from, string to, string skipped)
    {
        Directory.CreateDirectory(to);
        foreach (var file in new DirectoryInfo(from).GetFiles())
        {
            var copy = Path.Combine(to, file.Name);
            _copied.Add(copy);
            if (file.LinkTarget is { } target) File.CreateSymbolicLink(copy, target);
            else file.CopyTo(copy);
        }

        foreach (var folder in new DirectoryInfo(from).GetDirectories())
        {
            var copy = Path.Combine(to, folder.Name);
            if (folder.FullName == Path.GetFullPath(skipped.Length > 0 ? skipped : from)) continue;
            if (folder.LinkTarget is { } target) Directory.CreateSymbolicLink(copy, target);
            else Copy(folder.FullName, copy, skipped);
        }
    }
}
