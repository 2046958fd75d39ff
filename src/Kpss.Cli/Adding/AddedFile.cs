using System.Text;
using Kpss.Documents.Outside;
using Kpss.Planning.Authoring;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Adding;

/// <summary>An addition as the bytes of its file.</summary>
internal static class AddedFile
{
    /// <summary>A byte order mark stays where one was.</summary>
    public static OutputFile Of(Addition addition, IWorld world)
    {
        var content = Encoding.UTF8.GetBytes(addition.Text);
        var hasMark = addition.Old is not null && world.Read(addition.Path, Limits.FileSize).AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return new(addition.Path, hasMark ? [.. Encoding.UTF8.Preamble, .. content] : content);
    }

    public static void Write(Addition addition, OutputFile file, IWorld world)
    {
        if (addition.Old is null) world.CreateAll([file]);
        else world.WriteAll([file]);
    }
}
