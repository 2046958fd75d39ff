using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;

namespace Kpss.Planning.Model.Reading;

/// <summary>The records that stand as values of fields.</summary>
public static class ValueShapes
{
    public const string FileKey = "soubor";

    public static readonly RecordShape File = new(
        new("text ze souboru", "text from a file"),
        [
            new(FileKey, ValueKind.Path, new("cesta k souboru .md", "the path of a .md file"), IsRequired: true) { Examples = ["popis.md"] },
        ]);

    public static readonly RecordShape Actor = new(
        new("subjekt v kartě", "an actor on a card"),
        [
            new("subjekt", ValueKind.Id, new("id z rejstříku subjektů", "an id of the register of actors"), IsRequired: true) { Names = IdTarget.Actor },
            new("role", ValueKind.Text, new("spolupracující, gestor …", "spolupracující, gestor …")) { Examples = ["realizátor", "spolupracující", "gestor"] },
            new("text", ValueKind.Text, new("znění na tomto místě, liší-li se od rejstříku", "the wording here where it differs from the register's")),
        ]);

    public static readonly RecordShape TargetGroups = new(
        new("cílové skupiny v kartě", "target groups on a card"),
        [
            new("text", ValueKind.Text, new("znění, jak se tiskne", "the wording as it is printed"), IsRequired: true),
            new("skupiny", ValueKind.List, new("id z rejstříku cílových skupin", "ids of the register of target groups"), IsRequired: true) { Element = ValueKind.Id, Names = IdTarget.TargetGroup },
        ]);

    public static readonly RecordShape Enumeration = new(
        new("hodnota výčtu", "an enumeration's value"),
        [
            new("hodnota", ValueKind.Text, new("jedna z hodnot výčtu", "one of the enumeration's values"), IsRequired: true),
            new("podíl", ValueKind.Percent, new("kolik procent je hotovo", "the share done in per cent")) { Examples = ["60"] },
            new("poznámka", ValueKind.Text, new("co k hodnotě dodat", "a remark")),
        ]);

    public static readonly RecordShape Cost = new(
        new("částka", "a sum"),
        [
            new("rok", ValueKind.Year, new("rok", "the year")) { Examples = ["2026"] },
            new("zdroj", ValueKind.Text, new("odkud peníze jsou", "where the money comes from")) { Examples = ["město", "kraj", "MPSV"] },
            new("částka", ValueKind.Money, new("částka v Kč", "the sum in CZK"), IsRequired: true) { Examples = ["250000"] },
        ]);

    public static readonly RecordShape Indicator = new(
        new("ukazatel", "an indicator"),
        [
            new("název", ValueKind.Text, new("co se měří", "what is measured"), IsRequired: true) { Examples = ["Počet klientů"] },
            new("jednotka", ValueKind.Text, new("v čem se měří", "the unit")) { Examples = ["osob"] },
            new("výchozí", ValueKind.Text, new("výchozí hodnota", "the baseline")),
            new("cíl", ValueKind.Text, new("cílová hodnota", "the target")),
        ]);

    public static readonly RecordShape Capacity = new(
        new("kapacita", "a capacity"),
        [
            new("počet", ValueKind.Count, new("kolik", "how many"), IsRequired: true) { Examples = ["2,5"] },
            new("jednotka", ValueKind.Text, new("úvazek, lůžko, klient …", "úvazek, lůžko, klient …"), IsRequired: true) { Examples = ["úvazek", "lůžko", "klient"] },
        ]);

    /// <summary>For each type of field whose values may be records.</summary>
    public static readonly (FieldType Type, RecordShape Shape)[] All =
    [
        (FieldType.Prose, File),
        (FieldType.Actors, Actor),
        (FieldType.TargetGroups, TargetGroups),
        (FieldType.Enumeration, Enumeration),
        (FieldType.Money, Cost),
        (FieldType.Indicator, Indicator),
        (FieldType.Capacity, Capacity),
    ];

    public static RecordShape? Of(FieldType type)
    {
        foreach (var (candidate, shape) in All)
        {
            if (candidate == type) return shape;
        }

        return null;
    }
}
