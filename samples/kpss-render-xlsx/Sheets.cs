namespace KpssRenderXlsx;

/// <summary>The two sheets of the workbook: a row a measure, and a row an actor of a measure.</summary>
internal static class Sheets
{
    private static readonly Column Number = new("Číslo", 10);
    private static readonly Column Title = new("Název", 50);
    private static readonly Column Area = new("Oblast", 36);
    private static readonly Column Role = new("Role", 22);
    private static readonly Column Key = new("Klíč", 26);

    public static Sheet[] Of(Plan plan, Request request)
    {
        var hasRoles = plan.Measures.Any(measure => Actors(measure, request).Any(actor => actor.Remark.Length > 0));
        return [Measures(plan, request, hasRoles), ActorRows(plan, request, hasRoles)];
    }

    private static Sheet Measures(Plan plan, Request request, bool hasRoles)
    {
        var columns = new List<Column> { Number, Title, Area };
        foreach (var field in plan.Fields)
        {
            columns.Add(new(field.Label, WidthOf(field, plan)));
            if (hasRoles && field.Id == request.ActorsField) columns.Add(Role);
        }

        columns.Add(Key);
        return new("Opatření", 2, columns, [.. plan.Measures.Select(measure => RowOf(measure, plan, request, hasRoles))]);
    }

    private static List<Cell> RowOf(Measure measure, Plan plan, Request request, bool hasRoles)
    {
        var cells = new List<Cell> { new(measure.Number), new(measure.Title), new(measure.Area) };
        foreach (var field in plan.Fields)
        {
            var lines = measure.Values.GetValueOrDefault(field.Id)?.Lines ?? [];
            var isSplit = hasRoles && field.Id == request.ActorsField;
            cells.Add(new(Joined(lines.Select(line => isSplit ? line.Text : Whole(line)))));
            if (isSplit) cells.Add(new(Joined(lines.Select(RoleOf))));
        }

        cells.Add(KeyOf(measure));
        return cells;
    }

    private static Sheet ActorRows(Plan plan, Request request, bool hasRoles)
    {
        List<Column> columns = [new("Subjekt", 44), .. hasRoles ? [Role] : Array.Empty<Column>(), Number, Title, Area, Key];
        var pairs = plan.Measures
            .SelectMany(measure => Actors(measure, request).Select(actor => (Actor: actor, Measure: measure)))
            .GroupBy(pair => pair.Actor.Text)
            .OrderBy(group => Order(group.Key, plan))
            .SelectMany(group => group);
        return new("Subjekty", 1, columns, [.. pairs.Select(pair => (IReadOnlyList<Cell>)
        [
            new(pair.Actor.Text),
            .. hasRoles ? [new Cell(RoleOf(pair.Actor))] : Array.Empty<Cell>(),
            new(pair.Measure.Number),
            new(pair.Measure.Title),
            new(pair.Measure.Area),
            KeyOf(pair.Measure),
        ])]);
    }

    private static IReadOnlyList<Line> Actors(Measure measure, Request request) => measure.Values.GetValueOrDefault(request.ActorsField)?.Lines ?? [];

    /// <summary>Actors that no register knows come last, in the order of the plan.</summary>
    private static int Order(string actor, Plan plan)
    {
        for (var i = 0; i < plan.ActorOrder.Count; i++)
        {
            if (plan.ActorOrder[i] == actor) return i;
        }

        return plan.ActorOrder.Count;
    }

    /// <summary>The key bears the link and not the title: LibreOffice wraps no links.</summary>
    private static Cell KeyOf(Measure measure) => new(measure.Key, measure.Key.Replace("/", "--", StringComparison.Ordinal));

    private static string Whole(Line line) => line.Remark.Length > 0 ? $"{line.Text} {line.Remark}" : line.Text;

    /// <summary>Without the parentheses that print has around it.</summary>
    private static string RoleOf(Line actor) => actor.Remark.Length > 0 ? actor.Remark.Trim('(', ')', ' ') : "–";

    private static string Joined(IEnumerable<string> lines) => string.Join('\n', lines);

    private static int WidthOf(Field field, Plan plan)
    {
        var longest = plan.Measures.SelectMany(measure => measure.Values.GetValueOrDefault(field.Id)?.Lines ?? []).Select(line => Whole(line).Length).Append(field.Label.Length).Max();
        return Math.Clamp(longest + 2, 14, 44);
    }
}
