using Kpss.Cli.Reporting;
using Kpss.Cli.World;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.CommandLine;

/// <summary>What the user reads when it is not the sources that are at fault.</summary>
public static class Failures
{
    public const string InternalError = "KPSS9999";

    public static void Tell(Exception exception, IReadOnlyList<string> args, Session session)
    {
        var (label, message, wayOut) = Describe(exception, args);
        var screen = Screen.Messages(session.World);
        screen.Line($"{screen.Ink.Red(label.In(session.Language) + ":")} {DisplayText.Clean(message.In(session.Language))}", hanging: 2);
        screen.Line($"  {DisplayText.Clean(wayOut.In(session.Language))}", hanging: 2);
        if (session.World.Variable("KPSS_DEBUG") == "1") screen.Target.WriteLine(exception.ToString());
    }

    internal static (Bilingual Label, Bilingual Message, Bilingual WayOut) Describe(Exception exception, IReadOnlyList<string> args)
    {
        var error = Wording.Severity(Severity.Error);
        var command = CommandOf(args);
        return exception switch
        {
            FileFailure failure => (error, MessageOf(failure), WayOutOf(failure.Kind, command)),
            IOException or UnauthorizedAccessException => (error, Refused(exception), WayOutOf(FileFailure.KindOf(exception), command)),
            _ => (
                new($"{error.Czech} {InternalError}", $"{error.English} {InternalError}"),
                Internal(exception.GetType().Name),
                PleaseReport($"kpss {ProgramVersion.Current}, kpss {string.Join(' ', args)}", command)),
        };
    }

    /// <summary>The line may have failed before it was parsed.</summary>
    private static KpssCommand? CommandOf(IReadOnlyList<string> args)
    {
        if (CommandWord.In(args) is not (>= 0 and var at)) return null;
        foreach (var command in new Root().Subcommands)
        {
            if (command.Name == args[at]) return (KpssCommand)command;
        }

        return null;
    }

    /// <summary>In our own words: the program is published without the texts of the framework.</summary>
    private static Bilingual Refused(Exception exception) => FileFailure.KindOf(exception) switch
    {
        FileFailureKind.Missing => new("soubor nebo složka neexistuje", "no such file or folder"),
        FileFailureKind.Denied => new("k souboru nebo složce chybějí práva", "no permission for a file or folder"),
        FileFailureKind.InUse => new("soubor má otevřený jiný program", "another program has a file open"),
        FileFailureKind.DiskFull => new("na disku došlo místo", "the disk is full"),
        FileFailureKind.PathTooLong => new("cesta k souboru je příliš dlouhá", "the path of a file is too long"),
        _ => new(
            $"počítač odmítl práci se soubory ({NumberOf(exception)})",
            $"the machine refused to work with files ({NumberOf(exception)})"),
    };

    private static Bilingual Internal(string detail) => new(
        $"vnitřní chyba programu: {detail}",
        $"internal error of the program: {detail}");

    private static Bilingual PleaseReport(string call, KpssCommand? command)
    {
        var sources = command is { WritesSources: true }
            ? new Bilingual(
                $"Příkaz {command.Name} mění zdrojové soubory: podívejte se, v jakém stavu zůstaly.",
                $"The command {command.Name} changes sources: check what state they are in.")
            : new Bilingual("Vaše zdrojové soubory jsou beze změny.", "Your sources are untouched.");
        return new(
            $"{sources.Czech} Nahlaste prosím tuto zprávu autorům: {call}",
            $"{sources.English} Please report this message to the authors: {call}");
    }

    private static Bilingual MessageOf(FileFailure failure) => failure.Kind switch
    {
        FileFailureKind.Missing => new($"soubor nebo složka neexistuje: {failure.Path}", $"no such file or folder: {failure.Path}"),
        FileFailureKind.Denied => new($"k souboru nebo složce chybějí práva: {failure.Path}", $"no permission for the file or folder: {failure.Path}"),
        FileFailureKind.InUse => new($"soubor má otevřený jiný program: {failure.Path}", $"another program has the file open: {failure.Path}"),
        FileFailureKind.DiskFull => new($"na disku došlo místo: {failure.Path}", $"the disk is full: {failure.Path}"),
        FileFailureKind.FolderInTheWay => new($"na místě souboru je složka: {failure.Path}", $"a folder stands where the file should: {failure.Path}"),
        FileFailureKind.FileInTheWay => new($"na místě složky je soubor: {failure.Path}", $"a file stands where the folder should: {failure.Path}"),
        FileFailureKind.NoFile => new($"na místě souboru je zařízení nebo roura: {failure.Path}", $"a device or a pipe stands where the file should: {failure.Path}"),
        FileFailureKind.AlreadyThere => new($"soubor už existuje a kpss ho nepřepíše: {failure.Path}", $"the file is there already and kpss does not overwrite it: {failure.Path}"),
        FileFailureKind.LinkOutside => new($"složka vede odkazem ven, kam kpss zapisovat nemá: {failure.Path}", $"a link takes the folder out, where kpss is not to write: {failure.Path}"),
        FileFailureKind.PathTooLong => new($"cesta je příliš dlouhá: {failure.Path}", $"the path is too long: {failure.Path}"),
        FileFailureKind.Twice => new($"dva dokumenty by se zapsaly do jednoho souboru: {failure.Path}", $"two documents would be written to one file: {failure.Path}"),
        _ => new(
            $"se souborem nebo složkou nelze pracovat: {failure.Path}{Detail(failure)}",
            $"the file or folder cannot be used: {failure.Path}{Detail(failure)}"),
    };

    private static string Detail(FileFailure failure) =>
        failure.InnerException is { } cause ? $" ({NumberOf(cause)})" : "";

    private static string NumberOf(Exception cause) => $"{cause.GetType().Name} 0x{cause.HResult:X}";

    private static Bilingual WayOutOf(FileFailureKind kind, KpssCommand? command)
    {
        var hasOutput = command is not null && command.Options.Any(option => option.Name == "--output");
        var helpsElsewhere = kind is FileFailureKind.Denied or FileFailureKind.DiskFull or FileFailureKind.FolderInTheWay or FileFailureKind.FileInTheWay or FileFailureKind.NoFile
            or FileFailureKind.LinkOutside or FileFailureKind.PathTooLong;
        var mend = WayOutOf(kind);
        return hasOutput && helpsElsewhere
            ? new($"{mend.Czech.TrimEnd(',')}, nebo zapisujte jinam volbou --output.", $"{mend.English.TrimEnd(',')}, or write elsewhere with --output.")
            : new($"{mend.Czech} a spusťte příkaz znovu.", $"{mend.English} and run the command again.");
    }

    private static Bilingual WayOutOf(FileFailureKind kind) => kind switch
    {
        FileFailureKind.Denied => new("Zkontrolujte práva", "Check the permissions"),
        FileFailureKind.InUse => new("Zavřete ho (třeba ve Wordu)", "Close it (in Word, perhaps)"),
        FileFailureKind.DiskFull => new("Uvolněte místo", "Free some space"),
        FileFailureKind.FolderInTheWay or FileFailureKind.FileInTheWay or FileFailureKind.NoFile => new("Přejmenujte, co stojí v cestě,", "Rename what stands in the way"),
        FileFailureKind.AlreadyThere => new("Přejmenujte ho nebo přesuňte", "Rename or move it"),
        FileFailureKind.LinkOutside => new("Odkaz zrušte", "Remove the link"),
        FileFailureKind.PathTooLong => new("Zkraťte názvy složek", "Shorten the names of the folders"),
        FileFailureKind.Twice => new("Přejmenujte složku jednoho z plánů", "Rename the folder of one of the plans"),
        _ => new("Zkontrolujte, že je disk připojený a cesta správná,", "Check that the disk is there and the path is right,"),
    };
}
