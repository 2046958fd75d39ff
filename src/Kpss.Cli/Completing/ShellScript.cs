using System.Text;

namespace Kpss.Cli.Completing;

/// <summary>What a shell runs to complete our lines: it hands them to `kpss complete` and shows what comes back.</summary>
internal sealed record ShellScript(string Shell, string File)
{
    public static readonly ShellScript[] All = [new("bash", "kpss.bash"), new("zsh", "_kpss"), new("powershell", "kpss.ps1")];

    public string Read()
    {
        using var stream = typeof(ShellScript).Assembly.GetManifestResourceStream($"completing/{File}")
            ?? throw new InvalidOperationException($"The script {File} is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
