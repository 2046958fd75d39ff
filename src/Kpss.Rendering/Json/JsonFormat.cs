using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kpss.Rendering.Json;

/// <summary>What the JSON of kpss has in common, wherever it goes. `Schemas` beside this file describes it.</summary>
public static class JsonFormat
{
    /// <summary>
    /// Major and minor version. Within a major version members are only added, never changed or taken away.
    /// A kind of block or inline that a reader would have to know is a new major version.
    /// </summary>
    public const string ApiVersion = "1.0";

    public static readonly JsonWriterOptions WriterOptions = new()
    {
        Indented = true,
        NewLine = "\n",
        // Czech letters as they are, no-break spaces as \u00A0, where a reviewer can see them. The output is no part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
