using System.Text.Json.Nodes;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;
using Kpss.Planning.Grammar.Shapes;

namespace Kpss.Planning.Schema;

/// <summary>What an editor shows of a key: its help, and in Markdown also how it is written.</summary>
internal static class KeyNotes
{
    private static readonly Bilingual Required = new("Povinné.", "Required.");

    public static JsonObject On(JsonObject value, KeyShape key, Scalars scalars)
    {
        var help = Sentence(scalars.In(key.Help));
        if (key.IsRequired) help += $" {scalars.In(Required)}";
        return On(value, help, key.Examples.Count > 0 ? [$"{key.Name}: {key.Examples[0]}"] : []);
    }

    public static JsonObject On(JsonObject value, string help, IReadOnlyList<string> examples)
    {
        var open = Json.Open(value);
        open["description"] = help;
        if (examples.Count > 0) open["markdownDescription"] = $"{help}\n\n```yaml\n{string.Join('\n', examples)}\n```";
        return open;
    }

    /// <summary>`kdo plán schválil` becomes `Kdo plán schválil.`</summary>
    public static string Sentence(string help)
    {
        if (help.Length == 0) return help;
        var text = FirstLetter.Capital(help);
        return text[^1] is '.' or '…' or '?' or '!' ? text : text + ".";
    }
}
