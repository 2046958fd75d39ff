namespace KpssRenderXlsx;

internal sealed record Finding(string Message, string Hint);

/// <summary>What the user should know of a workbook that says less than it could.</summary>
internal static class Findings
{
    public static IReadOnlyList<Finding> Of(Plan plan, Request request)
    {
        if (plan.Measures.Count == 0) return [NoMeasures(request)];
        return plan.Measures.Any(measure => measure.Values.ContainsKey(request.ActorsField)) ? [] : [NoActors(plan, request)];
    }

    private static Finding NoMeasures(Request request) => request.InEnglish
        ? new("the plan has no cards, the table is empty", "cards belong to levels with `karta: ano` in the grammar")
        : new("plán nemá žádnou kartu, tabulka je prázdná", "karty mají úrovně, které mají v gramatice „karta: ano“");

    private static Finding NoActors(Plan plan, Request request)
    {
        var fields = string.Join(", ", plan.Fields.Select(field => field.Id));
        return request.InEnglish
            ? new($"no card has the field “{request.ActorsField}”, the sheet of actors is empty", $"name the field in kpss.yaml: `volby: {{ xlsx: {{ subjekty: … }} }}`; there are {fields}")
            : new($"žádná karta nemá pole „{request.ActorsField}“, list subjektů je prázdný", $"jméno pole napište do kpss.yaml: „volby: {{ xlsx: {{ subjekty: … }} }}“; karty mají {fields}");
    }
}
