using System.CommandLine;
using Kpss.Cli.Building;
using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Formats.External;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Commands;

/// <summary>What every command that builds documents can be told.</summary>
internal sealed class BuildOptions
{
    private readonly OptionalArgument _path = CommonSymbols.Built();
    private readonly Switch _strict = CommonSymbols.Strict();
    private readonly ListOption _format = CommonSymbols.OutputFormat();
    private readonly ValueOption _output = CommonSymbols.Output();
    private readonly ValueOption _template = CommonSymbols.Template();
    private readonly RendererOptions _renderers = new();

    /// <param name="own">Of this command alone.</param>
    public void AddTo(Command command, params Switch[] own)
    {
        command.Add(_path);
        command.Add(_format);
        command.Add(_output);
        command.Add(_template);
        command.Add(_strict);
        foreach (var option in own) command.Add(option);
        command.Add(_renderers.Allow);
        command.Add(_renderers.Timeout);
    }

    /// <returns>The usage mistake, or null.</returns>
    public Refusal? Read(ParseResult line, Session session, out BuildRequest request)
    {
        var world = session.World;
        request = new(new("", ""), () => Renderers(line, world.Programs));
        var formats = _format.ValuesIn(line);
        if (_renderers.Read(line, world.Programs, out var external) is { } mistake) return mistake;
        if (new FormatLookup(session.Tools.Formats, external).FromLine(formats, out _) is { } unknown) return unknown;
        if (Scope.Find(world, line.GetValue(_path), out var scope) is { } refusal) return refusal;
        if (TemplateChoice.FromLine(world, line.GetValue(_template), out var template) is { } missing) return missing;

        request = request with
        {
            Scope = scope,
            Formats = formats,
            Folder = line.GetValue(_output) is { } given ? Places.Absolute(given, world.CurrentDirectory) : null,
            Template = template,
            IsStrict = _strict.IsIn(line),
        };
        return null;
    }

    private ExternalFormats Renderers(ParseResult line, IPrograms programs)
    {
        _ = _renderers.Read(line, programs, out var formats);
        return formats;
    }
}
