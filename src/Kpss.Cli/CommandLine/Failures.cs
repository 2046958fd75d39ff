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
        var console = session.World.Console;
        var ink = Ink.For(console.ErrorIsTerminal, session.World);
        console.Error.WriteLine($"{ink.Red(label.In(session.Language) + ":")} {message.In(session.Language)}");
        console.Error.WriteLine($"  {wayOut.In(session.Language)}");
        if (session.World.Variable("KPSS_DEBUG") == "1") console.Error.WriteLine(exception.ToString());
    }

    internal static (Bilingual Label, Bilingual Message, Bilingual WayOut) Describe(Exception exception, IReadOnlyList<string> args)
    {
        var error = Wording.Severity(Severity.Error);
        return exception switch
        {
            FileFailure failure => (error, MessageOf(failure), WayOutOf(failure.Kind)),
            IOException or UnauthorizedAccessException => (error, Refused(exception), WayOutOf(FileFailure.KindOf(exception))),
            _ => (
                new($"{error.Czech} {InternalError}", $"{error.English} {InternalError}"),
                Internal(exception.GetType().Name),
                PleaseReport($"kpss {ProgramVersion.Current}, kpss {string.Join(' ', args)}")),
        };
    }

    /// <summary>In our own words: the program is published without the texts of the framework.</summary>
    private static Bilingual Refused(Exception exception) => FileFailure.KindOf(exception) switch
    {
        FileFailureKind.Missing => new("soubor nebo složka neexistuje", "no such file or folder"),
        FileFailureKind.Denied => new("k souboru nebo složce chybějí práva", "no rights to a file or folder"),
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

    private static Bilingual PleaseReport(string call) => new(
        $"Vaše zdrojové soubory jsou beze změny. Nahlaste prosím tuto zprávu autorům: {call}",
        $"Your sources are untouched. Please report this message to the authors: {call}");

    private static Bilingual MessageOf(FileFailure failure) => failure.Kind switch
    {
        FileFailureKind.Missing => new($"soubor nebo složka neexistuje: {failure.Path}", $"no such file or folder: {failure.Path}"),
        FileFailureKind.Denied => new($"k souboru nebo složce chybějí práva: {failure.Path}", $"no rights to the file or folder: {failure.Path}"),
        FileFailureKind.InUse => new($"soubor má otevřený jiný program: {failure.Path}", $"another program has the file open: {failure.Path}"),
        FileFailureKind.DiskFull => new($"na disku došlo místo: {failure.Path}", $"the disk is full: {failure.Path}"),
        FileFailureKind.FolderInTheWay => new($"na místě souboru je složka: {failure.Path}", $"a folder stands where the file should: {failure.Path}"),
        FileFailureKind.FileInTheWay => new($"na místě složky je soubor: {failure.Path}", $"a file stands where the folder should: {failure.Path}"),
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

    private static Bilingual WayOutOf(FileFailureKind kind) => kind switch
    {
        FileFailureKind.Denied => new(
            "Zkontrolujte práva, nebo zapisujte jinam volbou --output.",
            "Check the rights, or write elsewhere with --output."),
        FileFailureKind.InUse => new(
            "Zavřete ho (třeba ve Wordu) a spusťte příkaz znovu.",
            "Close it (in Word, perhaps) and run the command again."),
        FileFailureKind.DiskFull => new(
            "Uvolněte místo, nebo zapisujte jinam volbou --output.",
            "Free some space, or write elsewhere with --output."),
        FileFailureKind.FolderInTheWay or FileFailureKind.FileInTheWay => new(
            "Přejmenujte, co stojí v cestě, nebo zapisujte jinam volbou --output.",
            "Rename what stands in the way, or write elsewhere with --output."),
        FileFailureKind.AlreadyThere => new(
            "Přejmenujte ho nebo přesuňte a spusťte příkaz znovu.",
            "Rename or move it and run the command again."),
        FileFailureKind.LinkOutside => new(
            "Odkaz zrušte, nebo zapisujte jinam volbou --output.",
            "Remove the link, or write elsewhere with --output."),
        FileFailureKind.PathTooLong => new(
            "Zkraťte názvy složek, nebo zapisujte jinam volbou --output.",
            "Shorten the names of the folders, or write elsewhere with --output."),
        FileFailureKind.Twice => new(
            "Přejmenujte složku jednoho z plánů.",
            "Rename the folder of one of the plans."),
        _ => new(
            "Zkontrolujte, že je disk připojený a cesta správná, a spusťte příkaz znovu.",
            "Check that the disk is there and the path is right, and run the command again."),
    };
}
