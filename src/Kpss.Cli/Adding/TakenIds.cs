using Kpss.Cli.CommandLine;
using Kpss.Planning.Model;

namespace Kpss.Cli.Adding;

/// <summary>Ids that something else has: equal ids of different things make references ambiguous, also those written long ago.</summary>
internal static class TakenIds
{
    public static Refusal? InRegisters(string id, Registers registers)
    {
        foreach (var entry in registers.All)
        {
            if (entry.Id == id) return Taken(id, $"„{entry.Name}“ v rejstříku", $"“{entry.Name}” in a register");
        }

        return null;
    }

    public static Refusal? InPlans(string id, IEnumerable<Plan> plans)
    {
        foreach (var plan in plans)
        {
            if (plan.AllItems().Find(item => item.Id == id) is { } found) return Taken(id, $"„{found.Name}“ v plánu {plan.Id}", $"“{found.Name}” in the plan {plan.Id}");
        }

        return null;
    }

    private static Refusal Taken(string id, string czech, string english) =>
        new Refusal($"id „{id}“ už má {czech}; odkaz [[{id}]] by pak mohl znamenat obojí", $"the id “{id}” belongs to {english}; a reference [[{id}]] could then mean either")
            .WithHint("zvolte jiné, nebo --id vynechte", "choose another one, or leave --id out");
}
