namespace Kpss.Tests.Architecture;

/// <summary>One type's knowledge of another, as compiled. Nested and compiler-made types count as the type they stand in.</summary>
/// <param name="Member">The method or field used, `System.DateTime::get_Now`; empty where only the type is mentioned.</param>
internal sealed record Use(string FromNamespace, string From, string ToNamespace, string To, string Member)
{
    public override string ToString() => $"{From} → {(Member.Length > 0 ? Member : To)}";
}
