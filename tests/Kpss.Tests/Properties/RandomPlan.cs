using System.Text;

namespace Kpss.Tests.Properties;

/// <summary>A workspace that an author could have written, the same for the same seed, and what she wrote in the order it is printed.</summary>
internal sealed class RandomPlan
{
    private readonly Random _random;
    private readonly Words _words;
    private readonly StringBuilder _actors = new("subjekty:\n");
    private readonly StringBuilder _groups = new("cílové_skupiny:\n");
    private readonly List<string> _texts = [];
    private int _ids;

    private RandomPlan(int seed) => _words = new(_random = new(seed));

    /// <summary>Paths from the folder of the workspace, and contents.</summary>
    public Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Texts => _texts;

    public static RandomPlan From(int seed, int size)
    {
        var plan = new RandomPlan(seed);
        plan.Make(size);
        return plan;
    }

    private void Make(int size)
    {
        Files["kpss.yaml"] = "region: Klatovsko\nzadavatel: Město Klatovy\nvýstupy: { složka: out, formáty: [docx, html, md] }\n";
        Files["plan/plan.yaml"] = $"druh: akční plán\nnázev: {Said(_words.Text())}\nobdobí: 2025\nčásti:\n  - kapitola: uvod.md\n  - položky\n";
        Files["plan/uvod.md"] = $"# {Prose("")}{Prose("")}";
        for (var area = 1; area <= 1 + (size / 4); area++)
        {
            Files[$"plan/{area}-oblast/oblast.yaml"] = $"oblast: \"{area}\"\nid: {Id()}\nnázev: {Said(_words.Text())}\n";
            for (var measure = 1; measure <= _random.Next(1, 4); measure++) Files[$"plan/{area}-oblast/{area}-{measure}.yaml"] = Measure(area, measure);
        }

        Files["rejstriky/subjekty.yaml"] = _actors.ToString();
        Files["rejstriky/cilove-skupiny.yaml"] = _groups.ToString();
    }

    private string Measure(int area, int measure)
    {
        var yaml = new StringBuilder($"opatření: \"{area}.{measure}\"\nid: {Id()}\nnázev: {Said(_words.Text())}\n");
        if (_random.Next(3) > 0) return yaml.Append(Fields("")).ToString();

        yaml.Append("aktivity:\n");
        for (var letter = 'a'; letter < 'a' + _random.Next(1, 4); letter++)
        {
            yaml.Append($"  - aktivita: {letter}\n    id: {Id()}\n    název: {Said(_words.Text())}\n").Append(Fields("    "));
        }

        return yaml.ToString();
    }

    private string Fields(string indent)
    {
        var text = $"{indent}odůvodnění: |\n{Prose(indent + "  ")}{indent}popis: |\n{Prose(indent + "  ")}";
        var (group, actor) = (Id(), Id());
        _groups.Append($"  {group}: {Said(_words.Text())}\n");
        _actors.Append($"  {actor}: {Said(_words.Text())}\n");
        return text + $"{indent}cílová_skupina: [{group}]\n{indent}subjekty: [{actor}]\n";
    }

    /// <summary>Paragraphs, the hostile characters escaped as an author would have to.</summary>
    private string Prose(string indent)
    {
        var text = new StringBuilder();
        for (var paragraphs = _random.Next(1, 4); paragraphs > 0; paragraphs--)
        {
            foreach (var c in indent + Said(_words.Text(), quoted: false))
            {
                if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c))) text.Append('\\');
                text.Append(c);
            }

            text.Append("\n\n");
        }

        return text.ToString();
    }

    private string Id() => $"id-{++_ids}";

    private string Said(string text, bool quoted = true)
    {
        _texts.Add(text);
        return quoted ? Quoted(text) : text;
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
