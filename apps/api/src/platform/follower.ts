/**
 * What one subscription delivers. It holds one mark, "look again", however much happens while the socket is slow: a queue that cannot grow.
 * `make` answers what there is to deliver, or null for nothing; it is asked once at the beginning and after each mark.
 */
export class Follower<E> implements AsyncIterableIterator<E> {
  private isDirty = true;
  private isClosed = false;
  private wake: (() => void) | null = null;

  constructor(
    private readonly make: () => Promise<E | null>,
    private readonly onClose: () => void,
  ) {}

  look(): void {
    this.isDirty = true;
    this.wake?.();
  }

  async next(): Promise<IteratorResult<E>> {
    while (!this.isClosed) {
      if (!this.isDirty) await new Promise<void>((resolve) => (this.wake = resolve));
      this.wake = null;
      if (this.isClosed) break;
      this.isDirty = false;
      const value = await this.make();
      if (value !== null && !this.isClosed) return { done: false, value };
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<E>> {
    if (!this.isClosed) {
      this.isClosed = true;
      this.onClose();
      this.wake?.();
    }
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<E>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** The open subscriptions of people in this process. */
export class Followers<F> {
  private readonly byPerson = new Map<string, Set<F>>();

  get people(): readonly string[] {
    return [...this.byPerson.keys()];
  }

  of(person: string): ReadonlySet<F> {
    return this.byPerson.get(person) ?? new Set();
  }

  get all(): readonly F[] {
    return [...this.byPerson.values()].flatMap((mine) => [...mine]);
  }

  add(person: string, follower: F): void {
    this.byPerson.set(person, (this.byPerson.get(person) ?? new Set()).add(follower));
  }

  remove(person: string, follower: F): void {
    const mine = this.byPerson.get(person);
    mine?.delete(follower);
    if (mine?.size === 0) this.byPerson.delete(person);
  }
}
