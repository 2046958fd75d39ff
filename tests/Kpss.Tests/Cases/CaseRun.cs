using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Kpss.Documents.Outside;
using Kpss.Tests.Docx;

namespace Kpss.Tests.Cases;

/// <summary>What one run of the program left behind, as texts by path.</summary>
/// <param name="Problems">What is wrong whatever the expected files say, such as a DOCX that does not hold to its schema.</param>
internal sealed partial record CaseRun(SortedDictionary<string, string> Texts, IReadOnlyList<string> Problems)
{
    public static CaseRun Of(Case @case, Func<IReadOnlyList<string>, IWorld, int> program)
    {
        using var sandbox = Sandbox.For(@case);
        var run = new CaseRun(new(StringComparer.Ordinal), []);
        var (output, errors, statuses) = ("", "", "");
        foreach (var command in @case.Commands)
        {
            using var world = new FolderWorld(sandbox.Folder, command.Variables);
            statuses += program(command.Arguments, world).ToString(CultureInfo.InvariantCulture) + "\n";
            (output, errors) = (output + world.Out, errors + world.Error);
        }

        run.Add("stdout.txt", output, sandbox.Folder);
        run.Add("stderr.txt", errors, sandbox.Folder);
        run.Add("status.txt", statuses, sandbox.Folder);
        var problems = new List<string>();
        foreach (var (path, content) in sandbox.Changes())
        {
            if (!path.EndsWith(".docx", StringComparison.Ordinal))
            {
                run.Add(path, Readable(content), sandbox.Folder);
                continue;
            }

            problems.AddRange(DocxValidation.Errors(content).Select(error => $"{path}: {error}"));
            foreach (var (part, text) in DocxParts.Normalise(content)) run.Add($"{path}/{part}", text, sandbox.Folder);
        }

        return run with { Problems = problems };
    }

    private void Add(string path, string text, string folder)
    {
        if (text.Length == 0 && path is "stdout.txt" or "stderr.txt") return;
        var stable = text.Replace(folder.Replace('\\', '/'), "{input}", StringComparison.Ordinal);
        if (path.EndsWith(".html", StringComparison.Ordinal)) stable = PageAssets.Fold(stable);
        Texts.Add(path, path == "stdout.txt" ? SizeOfDocx().Replace(stable, "{size}") : stable);
    }

    /// <summary>Another version of .NET deflates to another size.</summary>
    [GeneratedRegex(@"(?<=\.docx +)\d[\d,\u00a0]* k?B")]
    private static partial Regex SizeOfDocx();

    public static string Readable(byte[] content)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
            if (!text.Contains('\0', StringComparison.Ordinal)) return text;
        }
        catch (DecoderFallbackException)
        {
            // Not a text: shown by its hash below.
        }

        return $"{content.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(content))}\n";
    }
}
