using System.Globalization;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.ReadBack;

/// <summary>The bookmarks of a document and what they stand for, told to a later reader by a part of custom XML.</summary>
internal sealed class Anchors
{
    public const string Namespace = "urn:kpss:docx:anchors:1";

    private readonly List<Anchor> _anchors = [];

    /// <summary>Keeps an anchor and gives its number, which is the bookmark's id.</summary>
    public string Add(Anchor anchor)
    {
        _anchors.Add(anchor);
        return (_anchors.Count - 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <param name="pages">The page numbers of the contents, kept for the next build; null where there are none.</param>
    public void Write(MarkupWriter markup, PageNumbers? pages)
    {
        markup.Raw(WordMarkup.Declaration).Start("anchors").Attribute("xmlns", Namespace);
        if (pages is not null) markup.Attribute("layout", pages.Layout);
        foreach (var anchor in _anchors)
        {
            markup.Start("anchor")
                .Attribute("bookmark", BookmarkName.Of(anchor.Key))
                .Attribute("key", anchor.Key.Path)
                .Attribute("kind", anchor.Kind)
                .Attribute("hash", TextHash.Of(anchor.Text));
            if (pages?.Of(anchor.Key) is { } page) markup.Attribute("page", page);
            markup.EndEmpty();
        }

        markup.End();
    }
}

/// <param name="Text">What the hash is of: the words of a heading, the content of a field, nothing for a mere target of references.</param>
internal sealed record Anchor(BlockKey Key, string Kind, string Text)
{
    public static Anchor Heading(Section section) => new(section.Key, "heading", PlainText.Of(section.Heading));

    public static Anchor Field(CardField field) => new(field.Key, "field", BlockText.Of(field.Blocks));

    public static Anchor Target(BlockKey key) => new(key, "target", "");
}
