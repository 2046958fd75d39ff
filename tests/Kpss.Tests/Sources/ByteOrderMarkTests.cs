using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Sources;

public class ByteOrderMarkTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void It_stays_with_its_file_and_is_no_part_of_the_text(string mark)
    {
        var world = new MemoryWorld().With("/disk/plan.yaml", Encoding.UTF8.GetBytes(mark + "název: Plán\n"));
        var file = new SourceReader(world, new Report()).Read("/disk/plan.yaml")!;

        Assert.Equal("název: Plán\n", file.Text);
        Assert.Equal(mark.Length > 0, file.HasMark);
        Assert.Equal(Encoding.UTF8.GetBytes(mark + "název: Jiný\n"), file.With("název: Jiný\n").ToBytes());
    }
}
