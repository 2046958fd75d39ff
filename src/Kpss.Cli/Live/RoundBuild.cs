using Kpss.Cli.Building;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Live;

/// <summary>Builds the documents again and again, as `kpss build` does once.</summary>
internal sealed class RoundBuild(Session session, BuildRequest request, WatchedPaths paths)
{
    private Dictionary<string, int> _before = new(StringComparer.Ordinal);

    /// <summary>What the last round wrote and no round before had.</summary>
    public List<OutputFile> Written { get; private set; } = [];

    public Round Make()
    {
        Written = [];
        return Round.Of(session, "watch", request.IsStrict, Make);
    }

    private void Make(Report report)
    {
        var pass = new BuildPass(session, request, report);
        var isReady = pass.Prepare();
        if (pass.Compilation is { } compilation) paths.Output = compilation.OutputFolder;
        if (!isReady || pass.Make() is not { } files) return;

        paths.Add(files);
        pass.Write(files);
        Written = NewAmong(files);
    }

    private List<OutputFile> NewAmong(List<OutputFile> files)
    {
        var prints = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var print = new HashCode();
            print.AddBytes(file.Content.Span);
            prints[file.Path] = print.ToHashCode();
        }

        var fresh = files.FindAll(file => !_before.TryGetValue(file.Path, out var print) || print != prints[file.Path]);
        _before = prints;
        return fresh;
    }
}
