import { useEffect, useId, useState, type KeyboardEvent } from 'react';

import { useMessages } from '../lib/messages';
import { Icon } from './Icon';
import { messages } from './messages';
import type { PaletteEntry, PaletteGroup, SearchSource } from './searchSource';

export interface SearchBoxProps extends SearchSource {
  /** After something was opened. */
  onDone?: () => void;
  /** Takes the cursor when the dialog around it opens. */
  focused?: boolean;
  /** Said at the foot while nothing is typed and nothing can be offered. */
  resting?: string;
}

const WAIT_MS = 120;

interface Found {
  readonly text: string;
  readonly groups: readonly PaletteGroup[];
  readonly failed: boolean;
}

/** A box to type into over grouped results, by keyboard and mouse. */
export function SearchBox({ search, local, onOpen, onDone, focused, resting }: SearchBoxProps) {
  const t = useMessages(messages);
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [at, setAt] = useState(0);
  const listId = useId();
  const wanted = text.trim();

  useEffect(() => {
    if (wanted === '') return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      search(wanted, stop.signal).then(
        (groups) => !stop.signal.aborted && setFound({ text: wanted, groups, failed: false }),
        () => !stop.signal.aborted && setFound({ text: wanted, groups: [], failed: true }),
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted, search]);

  const settled = wanted === '' || found?.text === wanted;
  const groups = [...local(wanted), ...(settled && wanted !== '' ? (found?.groups ?? []) : [])].filter((g) => g.entries.length > 0);
  const entries = groups.flatMap((group) => group.entries);
  const current = entries[Math.min(at, entries.length - 1)];
  const optionId = (entry: PaletteEntry): string => `${listId}-${entry.key}`;

  useEffect(() => {
    // Where a field stands on a page, the page is not moved for what nobody types.
    if (current && document.activeElement?.getAttribute('aria-controls') === listId) document.getElementById(`${listId}-${current.key}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, listId]);

  const openEntry = (entry: PaletteEntry, newTab: boolean): void => {
    setText('');
    onDone?.();
    if (entry.run) entry.run();
    else onOpen(entry.href, newTab);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = Math.max(0, entries.length - 1);
    const now = Math.min(at, last);
    const to = { ArrowDown: now === last ? 0 : now + 1, ArrowUp: now === 0 ? last : now - 1, PageDown: Math.min(last, now + 8), PageUp: Math.max(0, now - 8) }[
      event.key
    ];
    if (to !== undefined) {
      event.preventDefault();
      setAt(to);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      openEntry(current, event.ctrlKey || event.metaKey);
    }
  };

  return (
    <>
      <div className="yz-palette-input">
        <Icon name="search" />
        <input
          data-autofocus={focused}
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current ? optionId(current) : undefined}
          aria-label={t('palette.title')}
          placeholder={t('palette.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={listId} role="listbox" aria-label={t('palette.title')} className="yz-palette-list">
        {groups.map((group) => (
          <div key={group.key} role="group" aria-label={group.title}>
            <div className="yz-palette-group" aria-hidden>
              {group.title}
            </div>
            {group.entries.map((entry) => (
              <div
                key={entry.key}
                id={optionId(entry)}
                role="option"
                aria-selected={entry === current}
                className="yz-palette-entry"
                onMouseMove={() => entries.indexOf(entry) !== at && setAt(entries.indexOf(entry))}
                onClick={(event) => openEntry(entry, event.ctrlKey || event.metaKey)}
              >
                {entry.icon ? <Icon name={entry.icon} /> : null}
                <span className="yz-palette-title">{entry.title}</span>
                {entry.subtitle ? <span className="yz-quiet">{entry.subtitle}</span> : null}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="yz-palette-foot" role="status">
        {!settled
          ? t('palette.searching')
          : found?.failed && wanted !== ''
            ? t('palette.failed')
            : entries.length === 0
              ? wanted === '' && resting !== undefined
                ? resting
                : t('palette.empty', { text: wanted })
              : wanted !== ''
                ? t('palette.results', { count: entries.length })
                : <span className="yz-palette-keys">{t('palette.hint')}</span>}
      </p>
    </>
  );
}
