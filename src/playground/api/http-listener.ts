import { serve } from "@hono/node-server";

export interface Listener {
  readonly url: string;
  /** Ends waiting polls and the webhook, and closes every connection. */
  close(): Promise<void>;
}

/** How long a client is waited for. */
export interface Patience {
  /** Without a byte either way; then the connection is closed, without an answer. */
  readonly idleMs: number;
  /** For a whole request to arrive, drop by drop; then it is answered 408. */
  readonly requestMs: number;
}

const PATIENCE: Patience = {
  // HttpServer.h: the idle timeout of an incoming connection.
  idleMs: 500_000,
  // Ours: 50 MB over a line of 32 KB/s takes 27 minutes.
  requestMs: 30 * 60 * 1000,
};

// As the public server, well beyond a client's own idle limit: a connection closed at the moment it
// is used again looks like a lost answer.
const KEPT_OPEN_MS = 75_000;

/**
 * Serves an app on Node.
 * @param port 0 takes a free one. Fails when the port is taken.
 * @param stop called before the connections are closed.
 */
export async function listenOn(
  app: Pick<Parameters<typeof serve>[0], "fetch">,
  port: number,
  host: string,
  stop: () => void,
  { idleMs, requestMs }: Patience = PATIENCE,
): Promise<Listener> {
  return await new Promise((resolve, reject) => {
    // The global Request and Response stay Node's own: a bot in this process uses them too.
    const server = serve(
      {
        fetch: app.fetch,
        port,
        hostname: host,
        overrideGlobalObjects: false,
        serverOptions: {
          keepAliveTimeout: KEPT_OPEN_MS,
          requestTimeout: requestMs,
          headersTimeout: Math.min(requestMs, 60_000),
          connectionsCheckingInterval: Math.min(requestMs, 30_000),
        },
      },
      (address) => resolve({ url: `http://${host}:${address.port}`, close }),
    );
    server.setTimeout(idleMs);
    server.once("error", reject);

    function close(): Promise<void> {
      return new Promise((closed) => {
        stop();
        server.close(() => closed());
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
    }
  });
}
