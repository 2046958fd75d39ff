using System.Text;

namespace Kpss.Rendering.Markup;

/// <summary>
/// Streams XML or HTML as UTF-8 and escapes all text on the way. The framework's XmlWriter does the same,
/// but costs a cold start what the rest of a document takes, and knows no HTML.
/// </summary>
public sealed class MarkupWriter(Stream target)
{
    private const int Capacity = 32 * 1024;
    private const int LongestEncodedChar = 3;

    private readonly byte[] _buffer = new byte[Capacity];
    private readonly Stack<string> _open = new();
    private int _used;
    private bool _inTag;

    /// <summary>Opens an element; attributes follow until the first content.</summary>
    public MarkupWriter Start(string name)
    {
        CloseTag();
        Put("<");
        Put(name);
        _open.Push(name);
        _inTag = true;
        return this;
    }

    public MarkupWriter Attribute(string name, string value)
    {
        Put(" ");
        Put(name);
        Put("=\"");
        Escape(value);
        Put("\"");
        return this;
    }

    /// <summary>Closes the innermost element with an end tag, also when it is empty.</summary>
    public MarkupWriter End()
    {
        CloseTag();
        Put("</");
        Put(_open.Pop());
        Put(">");
        return this;
    }

    /// <summary>Closes the innermost element, which has no content, as `&lt;name/&gt;`.</summary>
    public MarkupWriter EndEmpty()
    {
        _open.Pop();
        _inTag = false;
        Put("/>");
        return this;
    }

    /// <summary>Closes the innermost element, which HTML gives no end tag: `&lt;br&gt;`.</summary>
    public MarkupWriter EndVoid()
    {
        _open.Pop();
        CloseTag();
        return this;
    }

    public MarkupWriter Text(string value)
    {
        CloseTag();
        Escape(value);
        return this;
    }

    /// <summary>Puts markup that is right as it stands.</summary>
    public MarkupWriter Raw(string markup)
    {
        CloseTag();
        Put(markup);
        return this;
    }

    /// <summary>Hands everything over to the target, which stays open.</summary>
    public void Flush()
    {
        CloseTag();
        target.Write(_buffer, 0, _used);
        _used = 0;
    }

    private void CloseTag()
    {
        if (!_inTag) return;
        _inTag = false;
        Put(">");
    }

    private void Escape(ReadOnlySpan<char> value)
    {
        while (true)
        {
            var special = value.IndexOfAny("<>&\"");
            if (special < 0) break;
            Put(value[..special]);
            Put(value[special] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => "&quot;" });
            value = value[(special + 1)..];
        }

        Put(value);
    }

    private void Put(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var room = (Capacity - _used) / LongestEncodedChar;
            if (room < 2)
            {
                target.Write(_buffer, 0, _used);
                _used = 0;
                continue;
            }

            var count = Math.Min(room, text.Length);
            if (count < text.Length && char.IsHighSurrogate(text[count - 1])) count--;
            _used += Encoding.UTF8.GetBytes(text[..count], _buffer.AsSpan(_used));
            text = text[count..];
        }
    }
}
