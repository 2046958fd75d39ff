using DiffPlex;
using DiffPlex.Model;

namespace Kpss.Planning.Review.Texts;

/// <summary>Where two lists differ: the fewest things to take out and to put in.</summary>
internal static class Edits
{
    // The library compares strings that it takes apart by itself; it gets them joined and a knife for the joints.
    private const char Joint = '\u001F';

    public static IList<DiffBlock> Between(IEnumerable<string> older, IEnumerable<string> newer) =>
        Differ.Instance.CreateCustomDiffs(string.Join(Joint, older), string.Join(Joint, newer), ignoreWhiteSpace: false, ignoreCase: false, Apart).DiffBlocks;

    private static string[] Apart(string joined) => joined.Length == 0 ? [] : joined.Split(Joint);
}
