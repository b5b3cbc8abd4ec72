import { serve } from "@hono/node-server";

export interface Listener {
  readonly url: string;
  /** Ends waiting polls and the webhook, and closes every connection. */
  close(): Promise<void>;
}

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
): Promise<Listener> {
  return await new Promise((resolve, reject) => {
    // The global Request and Response stay Node's own: a bot in this process uses them too.
    const server = serve(
      {
        fetch: app.fetch,
        port,
        hostname: host,
        overrideGlobalObjects: false,
        serverOptions: { keepAliveTimeout: KEPT_OPEN_MS },
      },
      (address) => resolve({ url: `http://${host}:${address.port}`, close }),
    );
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
