namespace Kpss.Cli.Completing;

/// <param name="About">Empty when there is nothing to say.</param>
internal sealed record Suggestion(string Value, string About);
