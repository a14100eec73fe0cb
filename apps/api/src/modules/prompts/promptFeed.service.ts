import type { Actor } from '@yingzao/domain/permissions';
import { Follower, Followers } from '../../platform/follower';
import type { LiveHints } from '../../platform/liveHints';
import type { PromptBatch } from './prompts.entity';
import type { PromptsService } from './prompts.service';

interface FeedEvent {
  readonly workPromptChanges: PromptBatch;
}

/** Looks made at the same time, so that an announcement to everybody leaves connections for requests. */
const mostLooks = 4;

/** Follows the prompts of people with an open page in this process. A hint only says "look": what is delivered is read from the table, so nothing depends on hints. */
export class PromptFeed {
  private readonly followers = new Followers<Follower<FeedEvent>>();
  private looking = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly prompts: PromptsService,
    hints: LiveHints | null,
  ) {
    hints?.on('prompts', (ids) => {
      if (ids === 'EVERYBODY') this.followers.all.forEach((f) => f.look());
      else for (const id of ids) this.followers.of(id).forEach((f) => f.look());
    });
  }

  get size(): number {
    return this.followers.all.length;
  }

  /** Batches of everything after a number, the first at once, empty or not: the page then knows that it is connected. What is too much for one batch is told as "read your list anew". */
  follow(viewer: Actor, after: number): AsyncIterableIterator<FeedEvent> {
    let number = after;
    let isFirst = true;
    const look = async (): Promise<FeedEvent | null> => {
      const found = await this.inTurn(() => this.prompts.changesAfter(viewer, number));
      if (!found && !isFirst) return null;
      const batch = found ?? { number, resync: false, prompts: [], summary: await this.prompts.summary(viewer) };
      isFirst = false;
      number = batch.number;
      return { workPromptChanges: batch };
    };
    const follower: Follower<FeedEvent> = new Follower(look, () => this.followers.remove(viewer.employeeId, follower));
    this.followers.add(viewer.employeeId, follower);
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
