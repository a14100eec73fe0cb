import { useState } from 'react';

import { describeError } from '../lib/errors';
import { toast } from './toast';

/** What the server answers when a file is asked for: where it is, or why there is none. */
export interface DownloadOffer {
  readonly url?: string | null | undefined;
  readonly rowCount?: number | null | undefined;
  readonly errors: readonly { readonly message: string }[];
}

export interface DownloadTexts {
  readonly done: (count: number) => string;
  readonly failed: string;
  /** Without a network; `failed` where it is left out. */
  readonly offline?: string;
}

/** Asks for a file in one of several forms, takes it, and says how it went. */
export function useDownload<F extends string>({ done, failed, offline = failed }: DownloadTexts): { readonly busy: F | null; readonly take: (form: F, ask: () => Promise<DownloadOffer | undefined>) => Promise<boolean> } {
  const [busy, setBusy] = useState<F | null>(null);
  const take = async (form: F, ask: () => Promise<DownloadOffer | undefined>): Promise<boolean> => {
    setBusy(form);
    try {
      const offer = await ask();
      if (!offer?.url) {
        toast.error(offer?.errors[0]?.message ?? failed);
        return false;
      }
      toast.success(done(offer.rowCount ?? 0));
      window.location.assign(offer.url);
      return true;
    } catch (error) {
      const told = describeError(error);
      toast.error(told.kind === 'network' ? offline : (told.message ?? failed));
      return false;
    } finally {
      setBusy(null);
    }
  };
  return { busy, take };
}
