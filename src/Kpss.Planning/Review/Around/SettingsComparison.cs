using System.Globalization;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;

namespace Kpss.Planning.Review.Around;

/// <summary>What kpss.yaml says for all plans.</summary>
internal static class SettingsComparison
{
    private static readonly FactName Region = FactNames.Setting("region", "název regionu", "name of the region", Gender.Masculine);
    private static readonly FactName Authority = FactNames.Setting("zadavatel", "zadavatel", "authority", Gender.Masculine);
    private static readonly FactName Folder = FactNames.Setting("složka", "složka výstupů", "output folder", Gender.Feminine);
    private static readonly FactName Format = FactNames.Setting("formáty", "formát výstupu", "output format", Gender.Masculine);
    private static readonly FactName Template = FactNames.Setting("šablona", "šablona Wordu", "Word template", Gender.Feminine);
    private static readonly FactName Pages = FactNames.Setting("čísla_stran", "nastavení čísel stran", "setting of page numbers");
    private static readonly FactName Options = FactNames.Setting("výstupy", "nastavení formátu", "setting of a format");
    private static readonly FactName Foreign = FactNames.Setting("cizí_názvy", "cizí název", "foreign name", Gender.Masculine);
    private static readonly FactName Typography = FactNames.Setting("typografie", "nastavení typografie", "setting of typography");
    private static readonly FactName Card = FactNames.Setting("karta", "podoba karet", "form of cards", Gender.Feminine);

    /// <param name="areSame">Whether two files hold the same bytes.</param>
    public static List<Change> Of(Workspace older, Workspace newer, Func<NamedFile, NamedFile, bool> areSame)
    {
        var changes = new List<Change>();
        var (subject, before, after) = (new WorkspaceSubject(), older.Settings, newer.Settings);
        Values.Add(changes, subject, Region, before.Region, after.Region);
        Values.Add(changes, subject, Authority, before.Authority, after.Authority);
        Values.Add(changes, subject, Folder, before.Outputs.Folder, after.Outputs.Folder);
        Values.AddList(changes, subject, Format, before.Outputs.Formats.Map(it => it.Name), after.Outputs.Formats.Map(it => it.Name));
        Values.Add(changes, subject, Template, NameOf(older, before.Outputs.Template), NameOf(newer, after.Outputs.Template));
        if (before.Outputs.Template is { } old && after.Outputs.Template is { } now && !areSame(old, now)) changes.Add(new ContentChanged(subject, TemplateContent(NameOf(newer, now)!)));
        Values.Add(changes, subject, Pages, YesOrNo(before.Outputs.HasPageNumbers), YesOrNo(after.Outputs.HasPageNumbers));
        if (!before.Outputs.Options.Equals(after.Outputs.Options)) Values.AddList(changes, subject, Options, OptionTexts.Of(before.Outputs.Options), OptionTexts.Of(after.Outputs.Options));
        AddSeverities(changes, subject, before, after);
        Values.AddList(changes, subject, Foreign, before.ForeignNames, after.ForeignNames);
        Values.Add(changes, subject, Typography, Of(before.Typography), Of(after.Typography));
        Values.Add(changes, subject, Card, Of(before.CardLayout), Of(after.CardLayout));
        PublicationComparison.AddTo(changes, subject, before.Publication, after.Publication);
        return changes;
    }

    private static void AddSeverities(List<Change> changes, WorkspaceSubject subject, WorkspaceSettings before, WorkspaceSettings after)
    {
        var old = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var choice in before.Severities) old[choice.Code] = choice.Severity;
        foreach (var choice in after.Severities)
        {
            var was = old.Remove(choice.Code, out var severity) ? NameOf(severity) : null;
            Values.Add(changes, subject, Rule(choice.Code), was, NameOf(choice.Severity));
        }

        foreach (var (code, severity) in old) Values.Add(changes, subject, Rule(code), NameOf(severity), null);
    }

    private static FactName TemplateContent(string file) => FactNames.Setting("šablona", $"obsah šablony Wordu „{file}“", $"content of the Word template “{file}”", Gender.Masculine);

    private static FactName Rule(string code) => FactNames.Setting("pravidla", $"závažnost pravidla {code}", $"severity of the rule {code}", Gender.Feminine);

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "chyba",
        Severity.Warning => "varování",
        Severity.Info => "poznámka",
        _ => "vypnuto",
    };

    private static string? NameOf(Workspace workspace, NamedFile? file)
    {
        if (file is null) return null;
        return file.Path.StartsWith(workspace.Root + "/", StringComparison.Ordinal) ? file.Path[(workspace.Root.Length + 1)..] : file.Path;
    }

    private static string YesOrNo(bool value) => value ? "ano" : "ne";

    private static string Of(TypographySettings typography) => string.Create(CultureInfo.InvariantCulture, $"vázat_spojky: {YesOrNo(typography.BindsLetterConjunctions)}, vázat_zkratky: {YesOrNo(typography.BindsAbbreviations)}");

    private static string Of(CardLayout layout) => layout == CardLayout.Table ? "tabulka" : "text";
}
