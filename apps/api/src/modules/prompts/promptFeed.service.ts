import type { Actor } from '@yingzao/domain/permissions';
import type { LiveHints } from '../../platform/liveHints';
import type { PromptBatch } from './prompts.entity';
import type { PromptsService } from './prompts.service';

interface FeedEvent {
  readonly workPromptChanges: PromptBatch;
}
type Pull = (after: number) => Promise<PromptBatch | null>;

/** Looks made at the same time, so that an announcement to everybody leaves connections for requests. */
const mostLooks = 4;

/** Follows the prompts of people with an open page in this process. A hint only says "look": what is delivered is read from the table, so nothing depends on hints. */
export class PromptFeed {
  private readonly followers = new Map<string, Set<Follower>>();
  private looking = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly prompts: PromptsService,
    hints: LiveHints | null,
  ) {
    hints?.on('prompts', (ids) => {
      if (ids === 'EVERYBODY') for (const followers of this.followers.values()) followers.forEach((f) => f.look());
      else for (const id of ids) this.followers.get(id)?.forEach((f) => f.look());
    });
  }

  get size(): number {
    return [...this.followers.values()].reduce((sum, f) => sum + f.size, 0);
  }

  /** Batches of everything after a number, the first at once. */
  follow(viewer: Actor, after: number): AsyncIterableIterator<FeedEvent> {
    const id = viewer.employeeId;
    const follower: Follower = new Follower(
      after,
      (number) => this.inTurn(() => this.prompts.changesAfter(viewer, number)),
      async (number) => ({ number, resync: false, prompts: [], summary: await this.prompts.summary(viewer) }),
      () => {
        const mine = this.followers.get(id);
        mine?.delete(follower);
        if (mine?.size === 0) this.followers.delete(id);
      },
    );
    this.followers.set(id, (this.followers.get(id) ?? new Set()).add(follower));
    return follower;
  }

  private async inTurn<T>(look: () => Promise<T>): Promise<T> {
    if (this.looking >= mostLooks) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.looking++;
    try {
      return await look();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.looking--;
    }
  }
}

/**
 * One subscription. It holds one number and one mark, "look again", however much happens while the socket is slow:
 * a queue that cannot grow. What is then too much for one batch is told as "read your list anew".
 */
class Follower implements AsyncIterableIterator<FeedEvent> {
  private isDirty = true;
  private isFirst = true;
  private isClosed = false;
  private wake: (() => void) | null = null;

  constructor(
    private number: number,
    private readonly pull: Pull,
    private readonly nothing: (number: number) => Promise<PromptBatch>,
    private readonly onClose: () => void,
  ) {}

  look(): void {
    this.isDirty = true;
    this.wake?.();
  }

  async next(): Promise<IteratorResult<FeedEvent>> {
    while (!this.isClosed) {
      if (!this.isDirty) await new Promise<void>((resolve) => (this.wake = resolve));
      this.wake = null;
      if (this.isClosed) break;
      this.isDirty = false;
      // The first batch comes at once, empty or not: the page then knows that it is connected.
      const batch = (await this.pull(this.number)) ?? (this.isFirst ? await this.nothing(this.number) : null);
      if (!batch || this.isClosed) continue;
      this.isFirst = false;
      this.number = batch.number;
      return { done: false, value: { workPromptChanges: batch } };
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<FeedEvent>> {
    if (!this.isClosed) {
      this.isClosed = true;
      this.onClose();
      this.wake?.();
    }
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<FeedEvent>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
