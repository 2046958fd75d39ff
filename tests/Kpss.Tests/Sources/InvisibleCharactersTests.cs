using Kpss.Planning.Sources;
using Xunit;

namespace Kpss.Tests.Sources;

public class InvisibleCharactersTests
{
    [Theory]
    [InlineData('\u00AD')]
    [InlineData('\u200B')]
    [InlineData('\u200E')]
    [InlineData('\u200F')]
    [InlineData('\u2060')]
    [InlineData('\u202E')]
    [InlineData('\uFEFF')]
    public void What_cannot_be_seen_is_found(char character) => Assert.Equal(3, InvisibleCharacters.FirstIn($"Slu{character}žba"));

    [Fact]
    public void Spaces_and_dashes_of_Czech_text_are_none() => Assert.Equal(-1, InvisibleCharacters.FirstIn("250\u00A0000\u202FKč – „služba“\r\n\t‑…"));
}
