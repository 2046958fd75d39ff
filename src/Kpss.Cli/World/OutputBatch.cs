// The machine's own files are what this class is for.
#pragma warning disable RS0030
using Kpss.Documents.Outside;
using Microsoft.Win32.SafeHandles;

namespace Kpss.Cli.World;

/// <summary>
/// Puts a batch of files in place as one step. New content is written beside each place first; nothing is moved
/// until all of it is there and every old file lets itself be replaced; should a move fail even so, those before it
/// are taken back. Files that already have the content are left alone, so that watchers see no change.
/// </summary>
public sealed class OutputBatch
{
    private readonly List<Place> _places = [];

    private sealed record Place(string Target, string Fresh, string Old)
    {
        public bool Existed { get; init; }

        public static Place Of(string target)
        {
            var folder = Path.GetDirectoryName(target)!;
            var name = Path.GetFileName(target);
            return new(target, Path.Join(folder, $".{name}.kpss-tmp"), Path.Join(folder, $".{name}.kpss-old"));
        }
    }

    public static void Write(IReadOnlyList<OutputFile> files)
    {
        var batch = new OutputBatch();
        try
        {
            foreach (var file in files) batch.WriteBeside(file);
            for (var i = 0; i < batch._places.Count; i++) batch._places[i] = Probe(batch._places[i]);
            batch.MoveAll();
        }
        finally
        {
            foreach (var place in batch._places) TryDelete(place.Fresh);
        }
    }

    /// <summary>As <see cref="Write"/>, for files that must not be there yet.</summary>
    public static void Create(IReadOnlyList<OutputFile> files)
    {
        foreach (var file in files)
        {
            if (Path.Exists(file.Path)) throw new FileFailure(file.Path, FileFailureKind.AlreadyThere);
        }

        var batch = new OutputBatch();
        try
        {
            foreach (var file in files) batch.PutBeside(file);
            // The places stay marked as new: a file that has come meanwhile stops the move.
            batch.MoveAll();
        }
        finally
        {
            foreach (var place in batch._places) TryDelete(place.Fresh);
        }
    }

    private void WriteBeside(OutputFile file)
    {
        if (Directory.Exists(file.Path)) throw new FileFailure(file.Path, FileFailureKind.FolderInTheWay);
        if (FileKind.IsSpecial(file.Path)) throw new FileFailure(file.Path, FileFailureKind.NoFile);
        if (!HasContent(file)) PutBeside(file);
    }

    private void PutBeside(OutputFile file)
    {
        CreateFolder(Path.GetDirectoryName(file.Path)!);
        var place = Place.Of(file.Path);
        _places.Add(place);
        try
        {
            // A link may have been planted there: it goes, whatever it leads to stays.
            File.Delete(place.Fresh);
            using var handle = File.OpenHandle(place.Fresh, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            KeepMode(file.Path, handle);
            RandomAccess.Write(handle, file.Content.Span, 0);
            RandomAccess.FlushToDisk(handle);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.From(file.Path, cause);
        }
    }

    /// <summary>Who may read and write the old file may do so with the new one, and nobody else: before its content is there.</summary>
    private static void KeepMode(string old, SafeFileHandle fresh)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(old)) return;
        try
        {
            File.SetUnixFileMode(fresh, File.GetUnixFileMode(old));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // A disk without modes, as those of Windows and of cameras are.
        }
    }

    /// <summary>Asks for the old file alone, which a program that has it open refuses.</summary>
    private static Place Probe(Place place)
    {
        if (!File.Exists(place.Target)) return place;
        try
        {
            using var handle = File.OpenHandle(place.Target, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return place with { Existed = true };
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.From(place.Target, cause);
        }
    }

    private void MoveAll()
    {
        var moved = 0;
        try
        {
            for (; moved < _places.Count; moved++) Move(_places[moved]);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            for (var i = moved - 1; i >= 0; i--) TakeBack(_places[i]);
            throw FileFailure.From(_places[moved].Target, cause);
        }

        foreach (var place in _places) TryDelete(place.Old);
    }

    private static void Move(Place place)
    {
        if (place.Existed) File.Replace(place.Fresh, place.Target, place.Old);
        else File.Move(place.Fresh, place.Target);
    }

    private static void TakeBack(Place place)
    {
        if (place.Existed) File.Move(place.Old, place.Target, overwrite: true);
        else File.Delete(place.Target);
    }

    private static bool HasContent(OutputFile file)
    {
        try
        {
            using var handle = File.OpenHandle(file.Path);
            var length = RandomAccess.GetLength(handle);
            if (length != file.Content.Length) return false;

            var present = new byte[length];
            return RandomAccess.Read(handle, present, 0) == length && file.Content.Span.SequenceEqual(present);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void CreateFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
            {
                if (File.Exists(above)) throw new FileFailure(above, FileFailureKind.FileInTheWay, cause);
            }

            throw FileFailure.From(folder, cause);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // A leftover beside the file harms nobody, and the next build writes over it.
        }
    }
}
