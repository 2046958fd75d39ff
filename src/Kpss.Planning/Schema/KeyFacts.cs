using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;

namespace Kpss.Planning.Schema;

/// <summary>What stands behind a key of a built-in record, in plain words.</summary>
public static class KeyFacts
{
    public static Bilingual ValueOf(KeyShape key)
    {
        if (key.Values.Count > 0 && key.Record is { } other) return new($"záznam ({other().Title.Czech}), nebo {string.Join(", ", key.Values)}", $"a record ({other().Title.English}), or {string.Join(", ", key.Values)}");
        if (key.Values.Count > 0) return new($"jedno z: {string.Join(", ", key.Values)}", $"one of: {string.Join(", ", key.Values)}");
        if (key.Entries is not null) return new("záznam, jehož klíče určujete vy", "a record whose keys you make up");
        if (key.Kind == ValueKind.List) return ListOf(key);
        if (key.Record is not { } record) return NameOf(key);
        var title = record().Title;
        return key.MayBeText ? new($"text, nebo záznam ({title.Czech})", $"a text, or a record ({title.English})") : new($"záznam ({title.Czech})", $"a record ({title.English})");
    }

    private static Bilingual ListOf(KeyShape key)
    {
        if (key.Record is not { } record) return new("hodnota, nebo seznam hodnot", "a value, or a list of them");
        var title = record().Title;
        return key.MayBeText
            ? new($"seznam slov nebo záznamů ({title.Czech})", $"a list of words or records ({title.English})")
            : new($"záznam, nebo seznam záznamů ({title.Czech})", $"a record, or a list of them ({title.English})");
    }

    private static Bilingual NameOf(KeyShape key) => key.Kind switch
    {
        ValueKind.Prose => new("text v Markdownu", "prose in Markdown"),
        ValueKind.Id => key.Names == IdTarget.Itself ? new("id: malá písmena bez diakritiky, číslice, spojovníky", "an id: lower-case ASCII letters, digits, hyphens") : new("id", "an id"),
        ValueKind.Date => new("datum: 2025-01-31 nebo 31. 1. 2025", "a date: 2025-01-31 or 31. 1. 2025"),
        ValueKind.Flag => new("ano, nebo ne", "ano (yes) or ne (no)"),
        ValueKind.Timeframe => new("termín", "a timeframe"),
        ValueKind.Period => new("období se začátkem a koncem", "a period with a beginning and an end"),
        ValueKind.Path => new("cesta k souboru nebo složce", "the path of a file or folder"),
        ValueKind.WebAddress => new("adresa, https://…", "an address, https://…"),
        ValueKind.Year => new("rok", "a year"),
        ValueKind.Money => new("částka v Kč", "a sum in CZK"),
        ValueKind.Count => new("počet", "a count"),
        ValueKind.Percent => new("procenta, 0 až 100", "per cent, 0 to 100"),
        _ => new("text", "a text"),
    };
}
