using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Warnings;

public sealed class NumberingGap : ICheck
{
    private const int MostListed = 3;

    public Rule Rule => new(
        "KPSS0301",
        Severity.Warning,
        new("mezera v číslování", "a gap in the numbering"),
        new(
            "Po 2.1 následuje 2.3 a čtenář hledá, kde je 2.2. Buď položka chybí, nebo má sousední položka špatné číslo. Čísla, která má nadřazený plán v téže pracovní složce a tento si je nevybral, za mezeru neplatí. Je-li mezera správně, nastavte v kpss.yaml „KPSS0301: vypnuto“.",
            "After 2.1 comes 2.3, and readers look for 2.2. Either an item is missing or its neighbour has the wrong number. Numbers that the parent plan of the same workspace has and this one did not pick are no gap. Where a gap is right, set `KPSS0301: vypnuto` in kpss.yaml."),
        Bad: "opatření: \"2.1\"\n# další soubor\nopatření: \"2.3\"",
        Good: "opatření: \"2.1\"\n# další soubor\nopatření: \"2.2\"");

    public void Run(Inspection inspection, Report report)
    {
        // The missing number may stand in a file that couldn't be read.
        if (!inspection.Workspace.IsWhole) return;

        foreach (var plan in inspection.Workspace.Plans)
        {
            var counts = new Dictionary<string, List<Node>>();
            foreach (var item in plan.Items) Collect(new(item, null), counts);
            var parents = NumbersOf(inspection.Workspace.Index.ParentOf(plan));
            foreach (var count in counts.Values) Check(count, parents, report);
        }
    }

    private static void Collect(Node node, Dictionary<string, List<Node>> counts)
    {
        if (node.Item.Number is not null)
        {
            var key = $"{node.Item.Source.NumberCount}";
            if (!counts.TryGetValue(key, out var count)) counts.Add(key, count = []);
            count.Add(node);
        }

        foreach (var child in node.Item.Children) Collect(new(child, node), counts);
    }

    private void Check(List<Node> count, HashSet<string> parents, Report report)
    {
        // A number that breaks its pattern may be the missing one; that is an error of its own.
        foreach (var node in count)
        {
            if (node.Item.Number?.Ordinal is null) return;
        }

        count.Sort((left, right) => left.Ordinal.CompareTo(right.Ordinal));
        Node? before = null;
        foreach (var node in count)
        {
            var missing = Missing(before?.Ordinal ?? 0, node, parents);
            if (missing.Count > 0) report.Add(At(before, node, missing));
            before = node;
        }
    }

    private static List<string> Missing(int last, Node node, HashSet<string> parents)
    {
        var missing = new List<string>();
        for (var ordinal = last + 1; ordinal < node.Ordinal; ordinal++)
        {
            var printed = node.Item.Level.Number!.Print(ordinal, node.NumberOfAncestor);
            if (!parents.Contains(node.Full(printed))) missing.Add(printed);
        }

        return missing;
    }

    private Diagnostic At(Node? before, Node node, List<string> missing)
    {
        var printed = node.Item.Number!.Printed;
        var (czech, english) = missing.Count <= MostListed
            ? (string.Join(", ", missing), string.Join(", ", missing))
            : ($"{missing[0]} až {missing[^1]}", $"{missing[0]} to {missing[^1]}");
        if (before is null) return Rule.At(node.Item.Source.NumberPlace, $"číslování začíná až od {printed}, chybí {czech}", $"the count starts at {printed} only, {english} is missing");
        return Rule
            .At(node.Item.Source.NumberPlace, $"před {printed} chybí {czech}", $"before {printed}, {english} is missing")
            .WithRelated(before.Item.Source.NumberPlace, $"předchozí je {before.Item.Number!.Printed}", $"the one before is {before.Item.Number.Printed}");
    }

    private static HashSet<string> NumbersOf(Plan? plan)
    {
        var numbers = new HashSet<string>();
        foreach (var item in plan?.AllItems() ?? []) numbers.Add($"{item.Level.Key} {item.FullNumber}");
        return numbers;
    }

    private sealed class Node(PlanItem item, Node? parent)
    {
        public PlanItem Item => item;

        public Node? Parent => parent;

        public int Ordinal => Item.Number?.Ordinal ?? 0;

        public Node? AncestorOn(string levelKey)
        {
            for (var ancestor = Parent; ancestor is not null; ancestor = ancestor.Parent)
            {
                if (ancestor.Item.Level.Key == levelKey) return ancestor;
            }

            return null;
        }

        public string NumberOfAncestor(string levelKey) => (AncestorOn(levelKey)?.Item.Number?.Printed ?? "").TrimEnd('.', ')', ' ');

        /// <summary>A number of this one's count, as <see cref="PlanItem.FullNumber"/> would have it, with the level.</summary>
        public string Full(string printed) => $"{Item.Level.Key} {Item.FullNumber[..^Item.Number!.Printed.Length]}{printed}";
    }
}
