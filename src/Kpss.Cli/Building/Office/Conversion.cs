using System.Text;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Building.Office;

/// <summary>One file turned into a PDF by another program, in a folder that is gone afterwards.</summary>
/// <param name="Name">What people call the program.</param>
/// <param name="InputName">How the file is called in the folder; the PDF is called the same but for its extension.</param>
/// <param name="Arguments">The arguments for the folder it works in.</param>
internal sealed record Conversion(string Name, string Program, string InputName, Func<string, Sequence<string>> Arguments)
{
    private const int MostOutput = 64 * 1024;
    private const int LargestPdf = 512 * 1024 * 1024;
    private const int MostWords = 200;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    public PdfResult Run(IWorld world, ReadOnlyMemory<byte> input)
    {
        var folder = world.Programs.CreateTemporaryFolder();
        try
        {
            world.WriteAll([new OutputFile(Places.Join(folder, InputName), input)]);
            var result = world.Programs.Run(new(Program, Arguments(folder), folder, default, Limit, MostOutput)
            {
                // The length of the date in a PDF depends on the time zone.
                Variables = [new("TZ", "UTC")],
            });
            return Outcome(world, Places.Join(folder, Path.ChangeExtension(InputName, ".pdf")), result);
        }
        catch (IOException cause)
        {
            return new(null, new($"{Name} nejde spustit: {cause.Message}", $"{Name} can't be started: {cause.Message}"));
        }
        finally
        {
            world.Programs.DeleteTemporaryFolder(folder);
        }
    }

    private PdfResult Outcome(IWorld world, string pdf, ProgramResult result)
    {
        if (result.ExitStatus is null)
        {
            return new(null, new(
                $"{Name} nedokončil převod do {Limit.TotalSeconds:0} sekund",
                $"{Name} didn't finish within {Limit.TotalSeconds:0} seconds"));
        }

        var words = LastWords(result);
        if (result.ExitStatus != 0)
        {
            return new(null, new(
                $"{Name} skončil se stavem {result.ExitStatus}{words}",
                $"{Name} ended with status {result.ExitStatus}{words}"));
        }

        if (!world.FileExists(pdf))
        {
            return new(null, new($"{Name} skončil, ale žádné PDF nevzniklo{words}", $"{Name} ended, but made no PDF{words}"));
        }

        return new(world.Read(pdf, LargestPdf), null);
    }

    private static string LastWords(ProgramResult result)
    {
        var lines = Encoding.UTF8.GetString(result.Error.Span).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0 ? "" : ": " + Shortened.ToBeginning(lines[^1], MostWords);
    }
}

/// <param name="Pdf">Null when there is none, and then <paramref name="Failure"/> says why.</param>
internal sealed record PdfResult(byte[]? Pdf, Bilingual? Failure);
