using System.Globalization;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>How a comparison speaks. What an action plan leaves to other years of its parent hasn't ended.</summary>
/// <param name="Opening">Goes on with the title of the other plan.</param>
/// <param name="Counts">With the numbers of items that go on, are new, and aren't there.</param>
/// <param name="Before">Above the column of the other plan.</param>
internal sealed record ComparisonWords(string Opening, string Counts, string Continued, string Before, string Added, string Ended)
{
    public static readonly ComparisonWords WithParent = new(
        "Plán vychází z dokumentu",
        "Počet položek, které z něj uskutečňuje: {0}; které přidává: {1}; které zatím nezahrnuje: {2}.",
        "Co se uskutečňuje",
        "V nadřazeném plánu",
        "Co je navíc",
        "Co zatím zahrnuto není");

    public static readonly ComparisonWords WithEarlier = new(
        "Plán se srovnává s dokumentem",
        "Počet položek, které pokračují: {0}; které jsou nové: {1}; které skončily: {2}.",
        "Co pokračuje",
        "Dříve",
        "Co je nové",
        "Co skončilo");

    public string Introduction(Plan other, PlanComparison comparison)
    {
        var period = other.Title.Contains(other.Period.Text, StringComparison.Ordinal) ? "" : $", období {other.Period.Text}";
        var counts = string.Format(CultureInfo.InvariantCulture, Counts, comparison.Continued.Count, comparison.Added.Count, comparison.Ended.Count);
        return $"{Opening} „{other.Title}“{period}. {counts}";
    }
}
