namespace Kpss.Documents.Outside;

/// <summary>Other programs of the machine, and folders to work with them in.</summary>
public interface IPrograms
{
    /// <summary>The absolute path of a program on the search path; null when there is none of that name.</summary>
    string? Find(string name);

    /// <summary>
    /// Runs a program to its end, or to the end of the time it has: then it and all it started are stopped.
    /// What a program leaves running when it ends by itself is no longer known as its own, and runs on.
    /// </summary>
    /// <exception cref="IOException">The program could not be started.</exception>
    ProgramResult Run(ProgramCall call);

    /// <summary>
    /// A new empty folder, alone in a folder of its own, so that what a program writes beside it shows.
    /// Whoever asks for it deletes it.
    /// </summary>
    /// <exception cref="IOException">There is no room for it, or no right to make it.</exception>
    string CreateTemporaryFolder();

    /// <summary>Deletes a folder that <see cref="CreateTemporaryFolder"/> made, with all in it and beside it.</summary>
    void DeleteTemporaryFolder(string path);
}

/// <param name="File">Absolute.</param>
/// <param name="Folder">Where it runs.</param>
/// <param name="Input">What it reads from its standard input.</param>
/// <param name="Limit">The time it has.</param>
/// <param name="MostOutput">Bytes of each of its two outputs that are kept; what comes after them is dropped.</param>
public sealed record ProgramCall(string File, Sequence<string> Arguments, string Folder, ReadOnlyMemory<byte> Input, TimeSpan Limit, int MostOutput)
{
    /// <summary>On top of the variables that this program itself was started with.</summary>
    public Sequence<ProgramVariable> Variables { get; init; } = [];
}

public sealed record ProgramVariable(string Name, string Value);

/// <param name="ExitStatus">Null when its time ran out.</param>
public sealed record ProgramResult(int? ExitStatus, ReadOnlyMemory<byte> Output, ReadOnlyMemory<byte> Error);
