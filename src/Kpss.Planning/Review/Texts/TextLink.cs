namespace Kpss.Planning.Review.Texts;

/// <summary>Words of a text that lead somewhere.</summary>
/// <param name="Label">The words.</param>
/// <param name="Target">What it compares by: the same for both ids of one item.</param>
/// <param name="Shown">What readers know the target by.</param>
/// <param name="IsAddress">True for a link out of the plan, whose target no text shows.</param>
internal sealed record TextLink(string Label, string Target, string Shown, bool IsAddress);

/// <summary>What a reference prints and where it leads.</summary>
/// <param name="Words">What is printed where the author wrote no words.</param>
internal sealed record ReferenceWords(Token[] Words, string Target, string Shown)
{
    public static ReferenceWords Of(string id) => new([new(id, id)], id, id);
}
