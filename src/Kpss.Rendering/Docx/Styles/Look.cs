namespace Kpss.Rendering.Docx.Styles;

/// <summary>How text is to look where it stands. A run has one style only, so looks that meet need a style of their own.</summary>
[Flags]
internal enum Look
{
    Plain = 0,
    Emphasis = 1,
    Strong = 2,
    Link = 4,
    Code = 8,
    Number = 16,
    Remark = 32,

    /// <summary>Inside a hyperlink, where another would be an error.</summary>
    InHyperlink = 64,

    /// <summary>
    /// In a paragraph whose style is bold. Word cancels bold of a character style out against bold of the paragraph style,
    /// so strong text stays there as it is.
    /// </summary>
    InBold = 128,

    /// <summary>Where every line is a reference: underlining all of them would tell nothing.</summary>
    QuietReferences = 256,
}

internal static class Looks
{
    private static readonly StyleRole[] Links =
        [StyleRole.Link, StyleRole.LinkEmphasis, StyleRole.LinkStrong, StyleRole.LinkStrongEmphasis];

    /// <summary>The character style of a look; none for plain text.</summary>
    public static StyleRole? StyleOf(Look look)
    {
        var stress = look & (look.HasFlag(Look.InBold) ? Look.Emphasis : Look.Emphasis | Look.Strong);
        if (look.HasFlag(Look.Code)) return StyleRole.Code;
        if (look.HasFlag(Look.Link)) return Links[(int)stress];
        if (look.HasFlag(Look.Number)) return StyleRole.Number;
        if (look.HasFlag(Look.Remark)) return StyleRole.Remark;
        return stress switch
        {
            Look.Emphasis => StyleRole.Emphasis,
            Look.Strong => StyleRole.Strong,
            Look.Emphasis | Look.Strong => StyleRole.StrongEmphasis,
            _ => null,
        };
    }
}
