import { useState } from 'react';

import { localStore } from '../../../lib/storage';
import { useViewer } from '../../../lib/viewer';

/** Most phrases a person keeps, and the longest one in characters. */
export const mostPhrases = 20;
export const longestPhrase = 200;

const keyOf = (viewerId: string): string => `yz.approval.phrases.${viewerId}`;
const isPhrases = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

export interface Phrases {
  readonly phrases: readonly string[];
  readonly add: (phrase: string) => void;
  readonly remove: (phrase: string) => void;
  /** Whether the text can be kept as one more. */
  readonly canAdd: (text: string) => boolean;
}

/** The viewer's own opinion phrases, kept on this device under their own name. */
export function usePhrases(): Phrases {
  const { id } = useViewer();
  const [phrases, setPhrases] = useState<readonly string[]>(() => {
    const stored = localStore.read<unknown>(keyOf(id));
    return isPhrases(stored) ? stored : [];
  });
  const keep = (next: readonly string[]): void => {
    setPhrases(next);
    localStore.write(keyOf(id), next);
  };
  const canAdd = (text: string): boolean => {
    const phrase = text.trim();
    return phrase !== '' && phrase.length <= longestPhrase && phrases.length < mostPhrases && !phrases.includes(phrase);
  };
  return {
    phrases,
    canAdd,
    add: (text) => (canAdd(text) ? keep([...phrases, text.trim()]) : undefined),
    remove: (phrase) => keep(phrases.filter((one) => one !== phrase)),
  };
}

/** The opinion with a phrase put to it: on a line of its own where something stands there already. */
export const withPhrase = (opinion: string, phrase: string): string => (opinion.trim() === '' ? phrase : `${opinion.trimEnd()}\n${phrase}`);
