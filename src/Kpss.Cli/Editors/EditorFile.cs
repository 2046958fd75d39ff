namespace Kpss.Cli.Editors;

/// <summary>A file of an editor's settings that people write too.</summary>
/// <param name="Path">From the workspace.</param>
/// <param name="Text">What it shall hold; null when kpss cannot put its part in.</param>
/// <param name="Part">What belongs in it, for a person to paste.</param>
internal sealed record EditorFile(string Path, string? Text, string Part);
