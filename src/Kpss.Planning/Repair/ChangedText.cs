using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Planning.Repair;

/// <summary>A file before and after.</summary>
public sealed record ChangedText(SourceFile Before, SourceFile After)
{
    public ChangedText(SourceFile before, string after)
        : this(before, before.With(after))
    {
    }

    public string Path => After.Path;

    public OutputFile Output { get; } = new(After.Path, After.ToBytes());
}
