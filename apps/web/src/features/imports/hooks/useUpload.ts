import { useRef, useState } from 'react';

import type { ImportKind } from '../../../generated/types.generated';
import { largestFile, uploadWorkbook, type UploadResult } from '../model/uploadWorkbook';

export type UploadProblem = Extract<UploadResult, { kind: 'REFUSED' | 'SIGNED_OUT' | 'NETWORK' }> | { readonly kind: 'TOO_LARGE' };

export interface Upload {
  /** Stays chosen until it is uploaded or another one is taken. */
  readonly file: File | null;
  /** The share that is sent, 0 to 1; null while nothing is being sent. */
  readonly share: number | null;
  readonly problem: UploadProblem | null;
  /** Takes a file and sends it at once. */
  readonly choose: (file: File) => void;
  /** Sends the chosen file again. */
  readonly retry: () => void;
  readonly cancel: () => void;
}

/** One upload at a time. `kind` null lets the server recognise the workbook. */
export function useUpload(kind: ImportKind | null, onDone: (importId: string) => void): Upload {
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<UploadProblem | null>(null);
  const sending = useRef<AbortController | null>(null);

  const send = async (chosen: File): Promise<void> => {
    sending.current?.abort();
    setProblem(null);
    if (chosen.size > largestFile) return setProblem({ kind: 'TOO_LARGE' });
    const controller = new AbortController();
    sending.current = controller;
    setShare(0);
    const result = await uploadWorkbook(chosen, kind, { onProgress: setShare, signal: controller.signal });
    // Another upload has begun in the meantime.
    if (sending.current !== controller) return;
    setShare(null);
    if (result.kind === 'DONE') onDone(result.answer.importId);
    else if (result.kind !== 'ABORTED') setProblem(result);
  };
  return {
    file,
    share,
    problem,
    choose: (chosen) => {
      setFile(chosen);
      void send(chosen);
    },
    retry: () => {
      if (file) void send(file);
    },
    cancel: () => sending.current?.abort(),
  };
}
