using Kpss.Documents;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring;

/// <summary>The files of a new workspace, made of the ones in the folder `Start` that are embedded in the program.</summary>
public static class StartingFiles
{
    /// <summary>The folder of the plan; the year comes behind it.</summary>
    private const string PlanFolder = "akcni-plan";

    // Under their real names the first two would mean something to git in our own repository.
    private static readonly (string Embedded, string Path)[] All =
    [
        ("gitignore", ".gitignore"),
        ("gitattributes", ".gitattributes"),
        ("kpss.yaml", "kpss.yaml"),
        ("rejstriky/subjekty.yaml", "rejstriky/subjekty.yaml"),
        ("rejstriky/cilove-skupiny.yaml", "rejstriky/cilove-skupiny.yaml"),
        ("rejstriky/zkratky.yaml", "rejstriky/zkratky.yaml"),
        ("akcni-plan/plan.yaml", "plan.yaml"),
        ("akcni-plan/uvod.md", "uvod.md"),
        ("akcni-plan/1-seniori/oblast.yaml", "1-seniori/oblast.yaml"),
        ("akcni-plan/1-seniori/1-1-pece-doma.yaml", "1-seniori/1-1-pece-doma.yaml"),
        ("akcni-plan/1-seniori/1-2-pecujici.yaml", "1-seniori/1-2-pecujici.yaml"),
        ("akcni-plan/2-rodiny/oblast.yaml", "2-rodiny/oblast.yaml"),
        ("akcni-plan/2-rodiny/2-1-klub.yaml", "2-rodiny/2-1-klub.yaml"),
        ("akcni-plan/2-rodiny/2-2-prehled-sluzeb.yaml", "2-rodiny/2-2-prehled-sluzeb.yaml"),
    ];

    private static readonly string[] OtherActors = ["charita", "pecovatelska-sluzba", "krajsky-urad", "skola"];

    /// <returns>Every file of a new workspace, in the order in which a reader would take them.</returns>
    public static Sequence<StartingFile> For(StartingChoice choice) => All.Map(file => new StartingFile(
        file.Embedded.StartsWith(PlanFolder, StringComparison.Ordinal) ? $"{PlanFolder}-{choice.Year}/{file.Path}" : file.Path,
        Filled(Embedded(file.Embedded), choice)));

    private static string Filled(string text, StartingChoice choice) => text
        .Replace("«rok»", $"{choice.Year}", StringComparison.Ordinal)
        .Replace("«krátký-název»", YamlText.Line($"Akční plán {choice.Year} – {choice.Region}"), StringComparison.Ordinal)
        .Replace("«region»", YamlText.Line(choice.Region), StringComparison.Ordinal)
        .Replace("«zadavatel»", YamlText.Line(choice.Authority), StringComparison.Ordinal)
        .Replace("«zadavatel-ve-větě»", YamlText.Line(InSentence(choice.Authority)), StringComparison.Ordinal)
        .Replace("«id-zadavatele»", IdOf(choice.Authority), StringComparison.Ordinal);

    /// <summary>The register holds some actors of its own.</summary>
    private static string IdOf(string authority) => ShortId.Of(authority) is { Length: > 0 } id && Array.IndexOf(OtherActors, id) < 0 ? id : "zadavatel";

    /// <summary>„Město Klatovy“ starts small inside a sentence, a proper name doesn't.</summary>
    private static string InSentence(string authority) => authority.Split(' ')[0] switch
    {
        "Město" or "Městys" or "Obec" or "Statutární" or "Magistrát" or "Městský" or "Městská" or "Obecní" or "Mikroregion" or "Svazek" or "Dobrovolný" or "Sdružení" =>
            char.ToLowerInvariant(authority[0]) + authority[1..],
        _ => authority,
    };

    private static string Embedded(string name)
    {
        using var stream = typeof(StartingFiles).Assembly.GetManifestResourceStream($"Start/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}

/// <param name="Year">The year of the first plan.</param>
public sealed record StartingChoice(string Region, string Authority, int Year);

/// <param name="Path">From the workspace's folder, with forward slashes.</param>
public sealed record StartingFile(string Path, string Text);
