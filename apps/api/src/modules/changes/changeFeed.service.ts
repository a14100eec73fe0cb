import type { Actor } from '@yingzao/domain/permissions';
import type { ChangeTopic } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { Follower, Followers } from '../../platform/follower';
import type { LiveHints } from '../../platform/liveHints';
import { audienceOf } from './changes.repository';
import type { Change, Subject } from './changes.repository';

interface FeedEvent {
  readonly dataChanges: { readonly topics: readonly ChangeTopic[] };
}
interface Following {
  readonly follower: Follower<FeedEvent>;
  readonly untold: Set<ChangeTopic>;
}

const topics: readonly ChangeTopic[] = ['PROJECTS', 'CLIENTS', 'QUOTES', 'CONTRACTS', 'DESIGN_PROJECTS'];
/** Changes are gathered for so long, ms: a burst of writing is one look at who may see it. */
const gatherFor = 500;

/**
 * Tells open pages that something changed among what their viewer may see, so that what they show is read again by push. It says no more
 * than a topic, and only to those who may see one of the changed rows: a sign of life of an invisible project would be a leak.
 */
export class ChangeFeed {
  private readonly followers = new Followers<Following>();
  private readonly gathered = new Set<string>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    hints: LiveHints | null,
    private readonly report: (error: unknown) => void,
  ) {
    hints?.on('changes', (tokens) => {
      if (tokens === 'EVERYBODY') this.tellAll(topics);
      else this.gather(tokens);
    });
  }

  follow(viewer: Actor): AsyncIterableIterator<FeedEvent> {
    let isFirst = true;
    const untold = new Set<ChangeTopic>();
    const look = (): Promise<FeedEvent | null> => {
      const news = isFirst ? [] : [...untold];
      if (!isFirst && news.length === 0) return Promise.resolve(null);
      isFirst = false;
      untold.clear();
      return Promise.resolve({ dataChanges: { topics: news } });
    };
    const following: Following = { untold, follower: new Follower(look, () => this.followers.remove(viewer.employeeId, following)) };
    this.followers.add(viewer.employeeId, following);
    return following.follower;
  }

  private gather(tokens: ReadonlySet<string>): void {
    if (this.followers.people.length === 0) return;
    for (const token of tokens) this.gathered.add(token);
    this.timer ??= setTimeout(() => void this.tell().catch(this.report), gatherFor).unref();
  }

  private async tell(): Promise<void> {
    this.timer = null;
    const found = [...this.gathered].map((token) => token.split('@') as [ChangeTopic, Subject, string]);
    this.gathered.clear();
    // More rows than a hint can name: everybody looks.
    this.tellAll(found.filter(([, , id]) => id === '*').map(([topic]) => topic));
    const changes: Change[] = found.filter(([, , id]) => id !== '*').map(([topic, subject, id]) => ({ topic, subject, id }));
    const { people } = this.followers;
    if (changes.length === 0 || people.length === 0) return;
    const audience = await this.database.readAtOnce(null, (db) => audienceOf(db, people, changes), 'auto');
    for (const { employeeId, topic } of audience) for (const following of this.followers.of(employeeId)) this.mark(following, [topic]);
  }

  private tellAll(news: readonly ChangeTopic[]): void {
    if (news.length > 0) for (const following of this.followers.all) this.mark(following, news);
  }

  private mark({ follower, untold }: Following, news: readonly ChangeTopic[]): void {
    for (const topic of news) untold.add(topic);
    follower.look();
  }
}
