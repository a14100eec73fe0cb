import { randomKey } from '../../../lib/submitKeys';
import type { SentPicture } from '../../../lib/picture';
import type { UserErrorLike } from '../../../lib/userErrors';
import type { LeadFields } from './leadForm';
import type { KeptLead, KeptPhoto, LeadStore } from './leadStore';

/** What the server made of a report. */
export interface SentLead {
  readonly leadId: string;
  /** The department that follows such a project already. */
  readonly knownBy: string | null;
}
export interface ReportAnswer {
  readonly errors: readonly UserErrorLike[];
  readonly sent: SentLead | null;
}

export interface OutboxPorts {
  readonly store: LeadStore;
  readonly sendPhoto: (photo: KeptPhoto) => Promise<SentPicture>;
  /** @throws when no answer came, or none that is about the report. */
  readonly sendReport: (lead: KeptLead, photoIds: readonly string[]) => Promise<ReportAnswer>;
  /** One window after the other where the browser can say so; elsewhere the server's key does it. */
  readonly alone?: (work: () => Promise<void>) => Promise<void>;
}

export interface OutboxState {
  readonly kept: readonly KeptLead[];
  readonly sending: boolean;
  /** What became of reports of this visit, by their key. */
  readonly sent: ReadonlyMap<string, SentLead>;
}

/** Refusals of HTTP that are about the photo itself; others are about the moment, and it is tried again. */
const photoRefused = new Set([413, 422]);

/**
 * The reports of one person that are still on this device. Every report goes through it, with or without a network: it is kept first, sent
 * then, and forgotten once the server has answered that it is there.
 */
export class Outbox {
  private state: OutboxState = { kept: [], sending: false, sent: new Map() };
  private readonly listeners = new Set<() => void>();
  private readonly hearers = new Set<(lead: KeptLead, sent: SentLead) => void>();
  private running: Promise<void> | null = null;
  private again = false;

  constructor(
    readonly reporterId: string,
    private readonly ports: OutboxPorts,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): OutboxState => this.state;

  /** Told of each report that has arrived. */
  onSent(hearer: (lead: KeptLead, sent: SentLead) => void): () => void {
    this.hearers.add(hearer);
    return () => this.hearers.delete(hearer);
  }

  /** Keeps a report on this device. @throws where the browser keeps nothing. @returns its key. */
  async keep(fields: LeadFields, photos: readonly Omit<KeptPhoto, 'sentId'>[]): Promise<string> {
    // Later than all before it, so that they stay in order.
    const at = Math.max(Date.now(), ...this.state.kept.map((one) => one.at + 1));
    const lead: KeptLead = { key: randomKey(), reporterId: this.reporterId, at, fields, photos: photos.map((photo) => ({ ...photo, sentId: null })), refused: null };
    await this.ports.store.put(lead);
    this.set({ kept: [...this.state.kept, lead] });
    return lead.key;
  }

  async discard(key: string): Promise<void> {
    await this.ports.store.remove({ reporterId: this.reporterId, key });
    await this.load();
  }

  /** Tries one again that was refused. */
  async retry(key: string): Promise<void> {
    const lead = await this.ports.store.get({ reporterId: this.reporterId, key });
    if (lead) await this.ports.store.put({ ...lead, refused: null });
    await this.flush();
  }

  /** Sends what waits, the oldest first, until it is done or the network is gone. Calls meanwhile make it look once more. */
  flush(): Promise<void> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    const { alone = (work) => work() } = this.ports;
    // A browser that keeps nothing has nothing to send; what could not be read now is read the next time.
    this.running = alone(() => this.sendAll())
      .catch(() => undefined)
      .finally(() => {
        this.running = null;
        this.set({ sending: false });
      });
    return this.running;
  }

  private async sendAll(): Promise<void> {
    do {
      this.again = false;
      await this.load();
      for (const { key } of this.state.kept.filter((lead) => lead.refused === null)) {
        this.set({ sending: true });
        // Another window may have sent it meanwhile.
        const lead = await this.ports.store.get({ reporterId: this.reporterId, key });
        const goesOn = !lead || lead.refused !== null || (await this.send(lead));
        await this.load();
        // A call meanwhile may know of a network that this attempt began without.
        if (!goesOn) break;
      }
    } while (this.again);
  }

  /** @returns false where it makes no sense to go on now. */
  private async send(lead: KeptLead, isSecond = false): Promise<boolean> {
    const withPhotos = await this.sendPhotos(lead);
    if (withPhotos === 'WAIT') return false;
    if (withPhotos === 'REFUSED') return true;
    const answer = await this.ports.sendReport(withPhotos, withPhotos.photos.map((photo) => photo.sentId!)).catch(() => null);
    if (!answer) return false;
    const codes = answer.errors.map((error) => error.code);
    // Somebody else is signed in by now: it waits for its writer.
    if (codes.includes('NOT_THE_REPORTER')) return false;
    // Photos that waited too long for their report are gone at the server, and still here.
    if (!isSecond && answer.errors.some((error) => error.code === 'UNKNOWN_REFERENCE' && error.path[0] === 'photoIds')) {
      const anew: KeptLead = { ...withPhotos, photos: withPhotos.photos.map((photo) => ({ ...photo, sentId: null })) };
      await this.ports.store.put(anew);
      return this.send(anew, true);
    }
    // The key was used before: an earlier attempt arrived, and its answer was lost.
    if (answer.errors.length > 0 && !codes.includes('KEY_REUSED')) {
      await this.ports.store.put({ ...withPhotos, refused: answer.errors.map((error) => error.message).join(' ') });
      return true;
    }
    await this.ports.store.remove(withPhotos);
    if (answer.sent) {
      this.set({ sent: new Map(this.state.sent).set(lead.key, answer.sent) });
      for (const hear of this.hearers) hear(lead, answer.sent);
    }
    return true;
  }

  /** Each photo is noted as soon as it is there, so that it is sent once. */
  private async sendPhotos(lead: KeptLead): Promise<KeptLead | 'WAIT' | 'REFUSED'> {
    let current = lead;
    for (const [at, photo] of lead.photos.entries()) {
      if (photo.sentId !== null) continue;
      const sent = await this.ports.sendPhoto(photo);
      if ('refused' in sent) {
        if (sent.status === null || !photoRefused.has(sent.status)) return 'WAIT';
        await this.ports.store.put({ ...current, refused: sent.refused ?? '' });
        return 'REFUSED';
      }
      current = { ...current, photos: current.photos.map((one, n) => (n === at ? { ...one, sentId: sent.id } : one)) };
      await this.ports.store.put(current);
    }
    return current;
  }

  private async load(): Promise<void> {
    this.set({ kept: await this.ports.store.all(this.reporterId) });
  }

  private set(part: Partial<OutboxState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => listener());
  }
}
