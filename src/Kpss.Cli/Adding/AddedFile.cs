using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Authoring;

namespace Kpss.Cli.Adding;

/// <summary>An addition as the bytes of its file.</summary>
internal static class AddedFile
{
    public static OutputFile Of(Addition addition) =>
        new(addition.Path, (addition.Old?.With(addition.Text) ?? new SourceFile(addition.Path, addition.Text)).ToBytes());

    public static void Write(Addition addition, OutputFile file, IWorld world)
    {
        if (addition.Old is null) world.CreateAll([file]);
        else world.WriteAll([file]);
    }
}
