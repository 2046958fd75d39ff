namespace Kpss.Documents.Outside;

/// <summary>Another world with some of its files otherwise, for looking before anything is written: into this one nothing can be.</summary>
public abstract class WorldAround(IWorld world) : IWorld
{
    public string CurrentDirectory => world.CurrentDirectory;

    public DateTimeOffset Now => world.Now;

    public TimeSpan Elapsed => world.Elapsed;

    public IConsole Console => world.Console;

    public IPrograms Programs => world.Programs;

    public ILive Live => world.Live;

    public string? Variable(string name) => world.Variable(name);

    public virtual bool FileExists(string path) => world.FileExists(path);

    public virtual bool DirectoryExists(string path) => world.DirectoryExists(path);

    public virtual FolderListing List(string directory) => world.List(directory);

    public virtual string RealPath(string path) => world.RealPath(path);

    public virtual byte[] Read(string path, int limit) => world.Read(path, limit);

    public void WriteAll(IReadOnlyList<OutputFile> files) => throw new NotSupportedException();

    public void CreateAll(IReadOnlyList<OutputFile> files) => throw new NotSupportedException();
}
