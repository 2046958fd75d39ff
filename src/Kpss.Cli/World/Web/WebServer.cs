using System.Net;
using System.Net.Sockets;
using Kpss.Documents.Outside;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Kpss.Cli.World.Web;

/// <summary>Kestrel without the rest of ASP.NET: one address, HTTP/1.1, no request with a body.</summary>
internal sealed class WebServer : IWebServer
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly KestrelServer _kestrel;
    private readonly SiteApplication _application;
    private bool _isDisposed;

    private WebServer(KestrelServer kestrel, SiteApplication application, int port) => (_kestrel, _application, Port) = (kestrel, application, port);

    public int Port { get; }

    /// <param name="isDenied">Low ports belong to the administrator, and Windows keeps some for itself.</param>
    /// <returns>Null when another program has the port or the system keeps it.</returns>
    public static WebServer? Start(int port, IWebSite site, out bool isDenied)
    {
        isDenied = false;
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = 0;
        options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);

        var logs = NullLoggerFactory.Instance;
        var sockets = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), logs);
        var kestrel = new KestrelServer(Options.Create(options), sockets, logs);
        var application = new SiteApplication(site);
        try
        {
            kestrel.StartAsync(application, CancellationToken.None).GetAwaiter().GetResult();
            return new(kestrel, application, PortOf(kestrel));
        }
        catch (Exception cause) when (cause is SocketException { SocketErrorCode: SocketError.AccessDenied } or IOException { InnerException: AddressInUseException })
        {
            isDenied = cause is SocketException;
            kestrel.Dispose();
            application.Dispose();
            return null;
        }
    }

    public void Show(IWebSite site) => _application.Show(site);

    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _application.End();
        using (var patience = new CancellationTokenSource(Farewell)) _kestrel.StopAsync(patience.Token).GetAwaiter().GetResult();
        _kestrel.Dispose();
        _application.Dispose();
    }

    private static int PortOf(KestrelServer kestrel)
    {
        foreach (var address in kestrel.Features.Get<IServerAddressesFeature>()!.Addresses) return new Uri(address).Port;
        throw new InvalidOperationException("Kestrel listens nowhere.");
    }
}
