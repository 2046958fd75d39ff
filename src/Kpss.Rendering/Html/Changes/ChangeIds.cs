using Kpss.Documents.Changes;

namespace Kpss.Rendering.Html.Changes;

internal static class ChangeIds
{
    public const string InText = "_v-textu";
    public const string SideBySide = "_vedle-sebe";

    public static string Of(ChangeSection section) => "cast-" + section.Key;

    public static string Of(ChangeSection section, ChangeGroup group) => $"{Of(section)}--{group.Key}";

    public static string OfKind(ChangeKind kind) => "_druh-" + ChangeWording.ClassOf(kind);
}
