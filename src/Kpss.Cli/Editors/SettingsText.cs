namespace Kpss.Cli.Editors;

/// <summary>The text of a settings file as it is.</summary>
/// <param name="Text">Null when there is a file that cannot be read as text.</param>
internal sealed record SettingsText(string? Text)
{
    public static readonly SettingsText Missing = new("");
    public static readonly SettingsText Unreadable = new(Text: null);

    /// <summary>True where there is nothing to add to: no file, or an empty one.</summary>
    public bool IsBlank => Text is { } text && string.IsNullOrWhiteSpace(text);
}
