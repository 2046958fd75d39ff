using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;

namespace Kpss.Planning.Review.Items;

/// <summary>What a member of a list is called, by the type of its field; where the grammar has several such fields, with the label.</summary>
internal sealed record MemberNoun(Bilingual Noun, Bilingual Genitive, Bilingual Many, Gender Gender, string Label)
{
    public static MemberNoun Of(Field field, PlanGrammar grammar)
    {
        var isAlone = grammar.Fields.Only(other => other.Type == field.Type && other.IsPrinted).Count < 2;
        var label = isAlone ? "" : field.Label ?? field.Key;
        return field.Type switch
        {
            FieldType.Actors => new(new("subjekt", "actor"), new("subjektu", "actor"), new("subjektů", "actors"), Gender.Masculine, label),
            FieldType.TargetGroups => new(new("cílová skupina", "target group"), new("cílové skupiny", "target group"), new("cílových skupin", "target groups"), Gender.Feminine, label),
            FieldType.Services => new(new("služba", "service"), new("služby", "service"), new("služeb", "services"), Gender.Feminine, label),
            _ => new(new("odkaz", "reference"), new("odkazu", "reference"), new("odkazů", "references"), Gender.Masculine, label),
        };
    }

    public FactName One(Field field) => new(field.Key, With(Noun), Gender, IsQuoted: true) { IsName = true };

    public FactName Order(Field field) => new(field.Key, With(new($"pořadí {Many.Czech}", $"order of {Many.English}")), Gender.Neuter);

    public FactName Role(Field field, string name) => new(field.Key, With(new($"role {Genitive.Czech} „{Quotes.Inner(name)}“", $"role of {Genitive.English} “{name}”")), Gender.Feminine, IsQuoted: true);

    public FactName Wording(Field field, string name) => new(field.Key, With(new($"znění {Genitive.Czech} „{Quotes.Inner(name)}“", $"wording of {Genitive.English} “{name}”")), Gender.Neuter, IsQuoted: true);

    private Bilingual With(Bilingual words) => Label.Length == 0 ? words : new($"{words.Czech} v údaji „{Label}“", $"{words.English} in “{Label}”");
}
