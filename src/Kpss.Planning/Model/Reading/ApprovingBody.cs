namespace Kpss.Planning.Model.Reading;

/// <summary>The verb by which a body approves agrees with its gender: zastupitelstvo schválilo, rada schválila, výbor schválil.</summary>
internal static class ApprovingBody
{
    private static readonly string[] MenInA = ["starosta", "místostarosta", "předseda", "místopředseda"];

    /// <param name="body">As the title page names it: `Rada města Klatovy`.</param>
    public static string Verb(string body)
    {
        var words = body.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            if (Array.IndexOf(MenInA, word) >= 0) return "Schválil";
            switch (word[^1])
            {
                case 'o' or 'é': return "Schválilo";
                case 'a' or 'á' or 'e': return "Schválila";
                // A soft adjective, `řídicí`, tells nothing; the noun behind it does.
                case 'í' when word != words[^1]: continue;
                case 'í': return "Schválilo";
                default: return "Schválil";
            }
        }

        return "Schválilo";
    }
}
