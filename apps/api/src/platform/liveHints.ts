import pg from 'pg';
import type { Logger } from './logger';

/** Whom or what a hint concerns: ids, or everybody. */
export type HintedIds = ReadonlySet<string> | 'EVERYBODY';
type Listener = (ids: HintedIds) => void;

export type HintTopic = 'prompts' | 'sessions' | 'changes';
const topics: readonly HintTopic[] = ['prompts', 'sessions', 'changes'];

/**
 * What other processes committed, by NOTIFY: hints to look, never data. One connection a process; when it was lost, everybody is
 * hinted at once it is back, so that a missed hint is only a delay.
 */
export class LiveHints {
  private readonly listeners = new Map<HintTopic, Set<Listener>>(topics.map((t) => [t, new Set()]));
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private stopped = false;
  private failures = 0;

  constructor(
    private readonly url: string,
    private readonly log: Logger,
  ) {}

  get isListening(): boolean {
    return this.client !== null;
  }

  /** @returns a function that ends the listening. */
  on(topic: HintTopic, listener: Listener): () => void {
    this.listeners.get(topic)!.add(listener);
    return () => void this.listeners.get(topic)!.delete(listener);
  }

  /** Listens; resolves when the first attempt was made, and keeps trying. */
  async start(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.url, application_name: 'yingzao live', keepAlive: true });
    const lost = (): void => this.lose(client);
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    try {
      await client.connect();
      await client.query('LISTEN yingzao_live');
      if (this.stopped) return void (await client.end());
      this.client = client;
      this.failures = 0;
      for (const topic of topics) this.tell(topic, 'EVERYBODY');
    } catch {
      client.removeAllListeners('end');
      await client.end().catch(() => undefined);
      this.tryAgain();
    }
  }

  private lose(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    if (this.stopped) return;
    this.log.warn('the connection that listens for live hints was lost');
    this.tryAgain();
  }

  private tryAgain(): void {
    if (this.stopped) return;
    const wait = Math.min(5000, 100 * 2 ** this.failures++);
    this.retry = setTimeout(() => void this.start(), wait);
  }

  private hear(payload: string): void {
    const at = payload.indexOf(':');
    const topic = payload.slice(0, at) as HintTopic;
    if (!topics.includes(topic)) return;
    const ids = payload.slice(at + 1);
    this.tell(topic, ids === '*' ? 'EVERYBODY' : new Set(ids.split(',')));
  }

  private tell(topic: HintTopic, ids: HintedIds): void {
    for (const listener of this.listeners.get(topic)!) listener(ids);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }
}
