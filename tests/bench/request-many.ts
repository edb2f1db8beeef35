// A bounded number of requests over a few kept connections; no rate, so that the figure is the server's own.
import autocannon from 'autocannon';
/** Sends `amount` GET requests to `url` over `connections`; @throws Error when one is not answered with 200. */
export async function requestMany(url: string, amount: number, connections: number): Promise<void> {
  const headers = { 'accept-encoding': 'br, gzip' };
  const result = await autocannon({ url, amount, connections, headers, timeout: 30 });
  if (result['2xx'] !== amount)
    throw new Error(`${url}: only ${result['2xx']} of ${amount} requests succeeded.`);
}
