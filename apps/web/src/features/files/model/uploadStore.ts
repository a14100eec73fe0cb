import { randomKey } from '../../../lib/submitKeys';
import { sendUpload, type Upload, type UploadPlace } from './uploads';

/** Files sent at a time; the rest wait their turn. */
const AT_ONCE = 3;

/**
 * Uploads of one place. It outlives the page that shows it: somebody who looks elsewhere meanwhile finds everything on its way, kept, or
 * failed and waiting for another try, with the file that was chosen.
 */
export class UploadStore {
  private uploads: readonly Upload[] = [];
  private readonly running = new Map<string, AbortController>();
  private readonly listeners = new Set<() => void>();
  private readonly keepers = new Set<() => void>();

  readonly list = (): readonly Upload[] => this.uploads;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Calls after each upload that was kept. */
  readonly onKept = (keeper: () => void): (() => void) => {
    this.keepers.add(keeper);
    return () => this.keepers.delete(keeper);
  };

  add(files: readonly File[], placeOf: (file: File) => UploadPlace): void {
    this.set([...this.uploads, ...files.map((file): Upload => ({ key: randomKey(), file, place: placeOf(file), state: 'WAITING', share: 0, problem: null }))]);
  }

  /** Sends a failed one again. @param again also where the same content is there already */
  retry(key: string, again = false): void {
    this.set(
      this.uploads.map((upload) => {
        if (upload.key !== key || upload.state !== 'FAILED') return upload;
        const waiting = { ...upload, state: 'WAITING', problem: null } as const;
        return again && 'subject' in upload.place ? { ...waiting, key: randomKey(), place: { ...upload.place, again } } : waiting;
      }),
    );
  }

  /** Takes one away; stops it when it is on its way. */
  remove(key: string): void {
    const controller = this.running.get(key);
    if (controller) controller.abort();
    else this.set(this.uploads.filter((upload) => upload.key !== key));
  }

  clearDone(): void {
    this.set(this.uploads.filter(({ state }) => state !== 'DONE'));
  }

  private set(next: readonly Upload[]): void {
    this.uploads = next;
    this.listeners.forEach((listener) => listener());
    this.begin();
  }

  private patch(key: string, change: Partial<Upload>): void {
    this.set(this.uploads.map((upload) => (upload.key === key ? { ...upload, ...change } : upload)));
  }

  private begin(): void {
    const next = this.running.size < AT_ONCE ? this.uploads.find(({ state }) => state === 'WAITING') : undefined;
    if (!next) return;
    const controller = new AbortController();
    this.running.set(next.key, controller);
    void sendUpload(next, { signal: controller.signal, onProgress: (share) => this.patch(next.key, { share }) }).then((result) => {
      this.running.delete(next.key);
      if (result.kind === 'ABORTED') return this.set(this.uploads.filter(({ key }) => key !== next.key));
      if (result.kind !== 'DONE') return this.patch(next.key, { state: 'FAILED', problem: result });
      this.patch(next.key, { state: 'DONE', share: 1 });
      this.keepers.forEach((keeper) => keeper());
    });
    this.patch(next.key, { state: 'SENDING' });
  }
}

const stores = new Map<string, UploadStore>();

/** A person's uploads to a project or client, the same ones wherever they are asked for; whoever signs in next in this window has others. */
export function uploadStoreOf(viewerId: string, subjectId: string): UploadStore {
  const key = `${viewerId} ${subjectId}`;
  const known = stores.get(key) ?? new UploadStore();
  stores.set(key, known);
  return known;
}

/** Forgets all uploads, so that tests do not meet each other's. */
export const forgetUploads = (): void => stores.clear();
