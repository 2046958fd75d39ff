using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>Says that the new plan would not read. The old one does, so the mistake is kpss's, and what helps is its place in the old file.</summary>
internal static class FaultyDraft
{
    private const int MostTold = 5;

    public static RolloverRefusal Refusal(Report findings, IReadOnlyList<RolledFile> files, string root)
    {
        var refusal = new RolloverRefusal(
            "nový plán by nešel přečíst, nic nebylo zapsáno: je to chyba kpss, ne vašeho plánu",
            "the new plan could not be read, nothing was written: the mistake is in kpss, not in your plan");
        var errors = findings.Sorted().Only(finding => finding.Severity == Severity.Error).AsSpan();
        foreach (var finding in errors[..Math.Min(MostTold, errors.Length)])
        {
            var place = PlaceOf(finding.Span, files, root);
            refusal = refusal.WithHint($"{place}{finding.Message.Czech} ({finding.Code})", $"{place}{finding.Message.English} ({finding.Code})");
        }

        return refusal.WithHint("prosíme, ohlaste ji; než ji opravíme, pomůže napsat ta místa jinak", "please report it; until it is mended, writing those places in another way helps");
    }

    private static string PlaceOf(SourceSpan? found, IReadOnlyList<RolledFile> files, string root)
    {
        if (found is null) return "";
        foreach (var file in files)
        {
            if (file.New.Path == found.File.Path) found = file.Origin(found);
        }

        var (folder, path) = (WorkspacePaths.Under(root, ""), found.File.Path);
        return $"{(path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : path)}:{found.Line}: ";
    }
}
