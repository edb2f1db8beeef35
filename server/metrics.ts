// What the server does, in numbers, as Prometheus reads them. For this machine, or with the token of an administrator.
import type { Express, RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { FORWARDED } from './accounts/gatekeeper';
import { methodNotAllowed } from './problem';
import { isLoopback } from './security';
import type { Identity } from './who';
import { mustBe } from './who';

export interface Measured {
  /** Bytes of kept answers. */
  readonly keptBytes: () => number;
  readonly runningQueries: () => number;
  readonly waitingJobs: () => number;
}

interface Series {
  readonly counter: Counter.Internal;
  readonly timer: Histogram.Internal<'route'>;
}

export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: 'sovereignty_http_requests_total',
    help: 'Requests by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    registers: [this.#registry],
  });
  readonly #durations = new Histogram({
    name: 'sovereignty_http_request_seconds',
    help: 'How long requests took, by route.',
    labelNames: ['route'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [this.#registry],
  });

  readonly #series = new Map<string, Series>();

  constructor({ keptBytes, runningQueries, waitingJobs }: Measured) {
    collectDefaultMetrics({ register: this.#registry });
    const gauge = (name: string, help: string, value: () => number) =>
      new Gauge({
        name,
        help,
        registers: [this.#registry],
        collect() {
          this.set(value());
        },
      });
    gauge('sovereignty_kept_answer_bytes', 'Bytes of answers that are kept.', keptBytes);
    gauge('sovereignty_running_queries', "Users' queries that run.", runningQueries);
    gauge('sovereignty_waiting_jobs', 'Documents that wait to be read.', waitingJobs);
  }

  /** Counts every request once it is answered. */
  readonly count: RequestHandler = (request, response, next) => {
    const began = performance.now();
    response.once('close', () => {
      // The pattern, never the address: what people ask for is nobody's business, and each would be a series.
      const route = request.route?.path ?? response.locals.route ?? 'other';
      const { counter, timer } = this.#seriesOf(request.method, route, response.statusCode);
      counter.inc();
      timer.observe((performance.now() - began) / 1000);
    });
    next();
  };

  /** The library looks a series up by sorting and joining its labels, which costs more than counting. */
  #seriesOf(method: string, route: string, status: number): Series {
    const key = `${method} ${status} ${route}`;
    let series = this.#series.get(key);
    if (!series) {
      series = {
        counter: this.#requests.labels({ method, route, status }),
        timer: this.#durations.labels({ route }),
      };
      this.#series.set(key, series);
    }
    return series;
  }

  mount(app: Express): void {
    app.get('/metrics', async (request, response) => {
      const near = isLoopback((request.socket.remoteAddress ?? '').replace(/^::ffff:/, ''));
      const passedOn = FORWARDED.some((name) => request.headers[name] !== undefined);
      if (!near || passedOn) mustBe(response.locals.who as Identity, 'admin');
      response.set({ 'Content-Type': this.#registry.contentType, 'Cache-Control': 'no-store' });
      response.send(await this.#registry.metrics());
    });
    app.all('/metrics', (request) => {
      throw methodNotAllowed(request.method, '/metrics', ['GET', 'HEAD']);
    });
  }
}
