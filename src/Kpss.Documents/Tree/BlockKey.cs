namespace Kpss.Documents.Tree;

/// <summary>
/// The name by which a block is found again in another build, such as `kc-dotek/popis`: ids joined by slashes,
/// each of lower-case ASCII letters and digits joined by single hyphens. Unique in a document.
/// </summary>
public readonly record struct BlockKey(string Path)
{
    /// <summary>The key as a fragment of a web address. Ids hold no double hyphen, so two keys never share one.</summary>
    public string Anchor => Path.Replace("/", "--", StringComparison.Ordinal);

    public BlockKey Child(string id) => new($"{Path}/{id}");

    public override string ToString() => Path;
}
