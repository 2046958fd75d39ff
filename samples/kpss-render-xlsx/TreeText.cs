using System.Text;
using System.Text.Json;

namespace KpssRenderXlsx;

/// <summary>Texts out of the document tree. No-break spaces become plain ones, so that searching in the sheet finds them.</summary>
internal static class TreeText
{
    /// <summary>A line of inlines and, apart from it, what is marked in it with a role, such as `number` or `remark`.</summary>
    public static Line Of(JsonElement inlines, string role)
    {
        var (text, marked) = (new StringBuilder(), new StringBuilder());
        foreach (var inline in inlines.EnumerateArray()) Append(inline, text, marked, role);
        return new(Clean(text), Clean(marked));
    }

    private static void Append(JsonElement inline, StringBuilder text, StringBuilder marked, string role)
    {
        if (inline.TryGetProperty("value", out var value)) text.Append(value.GetString());
        if (inline.GetProperty("type").ValueEquals("lineBreak")) text.Append('\n');
        if (!inline.TryGetProperty("inlines", out var inner)) return;

        var isMarked = inline.TryGetProperty("role", out var own) && own.ValueEquals(role);
        foreach (var part in inner.EnumerateArray()) Append(part, isMarked ? marked : text, marked, role);
    }

    private static string Clean(StringBuilder text) => text.Replace('\u00A0', ' ').ToString().Trim();
}
