using System.Globalization;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

internal static class PictureMarkup
{
    /// <summary>The picture is inside the page: nothing is fetched from elsewhere.</summary>
    public static void Write(MarkupWriter html, Picture picture, string name)
    {
        html.Start("img").Attribute("class", name);
        html.Attribute("src", $"data:{picture.MediaType};base64,{Convert.ToBase64String(picture.Content.AsSpan())}");
        html.Attribute("width", Digits(picture.Width)).Attribute("height", Digits(picture.Height));
        html.Attribute("alt", picture.AltText).EndVoidLine();
    }

    private static string Digits(int pixels) => pixels.ToString(CultureInfo.InvariantCulture);
}
