import { mostFiles } from '@yingzao/domain/approvals';
import { useEffect, useRef, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { randomKey } from '../../../lib/submitKeys';
import { sendOpinionFile, type OpinionFile } from '../model/opinionFiles';
import { opinionMessages } from '../opinionMessages';

/** A chosen file on its way, or one that was not kept with the reason why. */
export interface FileOnItsWay {
  readonly key: string;
  readonly file: File;
  /** 0 to 1. */
  readonly share: number;
  readonly problem: string | null;
}

export interface OpinionFiles {
  readonly kept: readonly OpinionFile[];
  readonly pending: readonly FileOnItsWay[];
  /** Said when more were chosen than an opinion carries. */
  readonly tooMany: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly retry: (key: string) => void;
  /** Takes a kept one (by its id) or one on its way (by its key) away. */
  readonly remove: (key: string) => void;
}

/** Files of an opinion that is being written: uploaded one by one as they are chosen. @param change of those that are kept */
export function useOpinionFiles(chainId: string, kept: readonly OpinionFile[], change: (of: (now: readonly OpinionFile[]) => readonly OpinionFile[]) => void): OpinionFiles {
  const t = useMessages(opinionMessages);
  const [pending, setPending] = useState<readonly FileOnItsWay[]>([]);
  const [tooMany, setTooMany] = useState(false);
  const running = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const all = running.current;
    return () => all.forEach((controller) => controller.abort());
  }, []);

  const patch = (key: string, part: Partial<FileOnItsWay>): void => setPending((now) => now.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const send = async ({ key, file }: Pick<FileOnItsWay, 'key' | 'file'>): Promise<void> => {
    const controller = new AbortController();
    running.current.set(key, controller);
    const result = await sendOpinionFile(chainId, file, key, { signal: controller.signal, onProgress: (share) => patch(key, { share }) });
    running.current.delete(key);
    if (result.kind === 'ABORTED') return;
    if (result.kind !== 'DONE') return patch(key, { problem: result.kind === 'REFUSED' ? result.message : t(result.kind === 'NETWORK' ? 'network' : 'signedOut') });
    setPending((now) => now.filter((one) => one.key !== key));
    change((now) => (now.some((one) => one.id === result.answer.id) ? now : [...now, result.answer]));
  };

  return {
    kept,
    pending,
    tooMany,
    add: (files) => {
      const room = Math.max(mostFiles - kept.length - pending.length, 0);
      setTooMany(files.length > room);
      const chosen = files.slice(0, room).map((file): FileOnItsWay => ({ key: randomKey(), file, share: 0, problem: null }));
      setPending((now) => [...now, ...chosen]);
      for (const one of chosen) void send(one);
    },
    retry: (key) => {
      const one = pending.find((p) => p.key === key);
      if (!one) return;
      patch(key, { problem: null, share: 0 });
      void send(one);
    },
    remove: (key) => {
      setTooMany(false);
      running.current.get(key)?.abort();
      setPending((now) => now.filter((one) => one.key !== key));
      change((now) => now.filter((one) => one.id !== key));
    },
  };
}
