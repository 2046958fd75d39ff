namespace Kpss.Planning.Sources;

/// <summary>How much a workspace may hold, far above any real plan: what is larger is a mistake or an attack.</summary>
public static class Limits
{
    /// <summary>Bytes of one file.</summary>
    public const int FileSize = 512 * 1024;

    /// <summary>YAML values inside one another.</summary>
    public const int Nesting = 32;

    /// <summary>Source files of one workspace.</summary>
    public const int Files = 50_000;

    /// <summary>Folders inside one another below the workspace.</summary>
    public const int FolderDepth = 12;

    /// <summary>Pixels of a picture along one side.</summary>
    public const int PictureSide = 4000;
}
