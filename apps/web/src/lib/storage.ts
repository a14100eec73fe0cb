/** Browser storage that never throws: private windows and full disks answer like an empty store. */
export interface SafeStore {
  read<T>(key: string): T | null;
  write(key: string, value: unknown): boolean;
  remove(key: string): void;
}

function safeStore(pick: () => Storage): SafeStore {
  return {
    read<T>(key: string): T | null {
      try {
        const text = pick().getItem(key);
        return text == null ? null : (JSON.parse(text) as T);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        pick().setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    remove(key) {
      try {
        pick().removeItem(key);
      } catch {
        // nothing is stored where nothing can be
      }
    },
  };
}

export const localStore = safeStore(() => window.localStorage);
