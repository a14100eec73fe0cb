import { useState } from 'react';
import { useLocation } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useNarrow } from '../../../lib/useNarrow';
import { Section } from '../../../ui/Section';
import { EmptyState } from '../../../ui/states';
import { TabLinks } from '../../../ui/TabLinks';
import { codeMessages, isKnownCode } from '../codeMessages';
import { useOpenImport } from '../hooks/openImport';
import { useImportRows } from '../hooks/useImportRows';
import { useKeptPlace } from '../hooks/useKeptPlace';
import { messages } from '../messages';
import { firstTab, outcomeOf, rowsIn, tabs, type Tab } from '../model/rows';
import { RowCards } from './RowCards';
import { RowDialog } from './RowDialog';
import { RowsTable } from './RowsTable';

/** Every row of the sheet with its result, by outcome and by problem; which are shown stands in the address. */
export function RowsPanel() {
  const t = useMessages(messages);
  const narrow = useNarrow();
  const { pathname } = useLocation();
  const { job } = useOpenImport();
  const { get, change } = useAddress();
  // The tab that opens by itself stays when its last row is corrected.
  const [first] = useState(() => firstTab(job.counts));
  const tab = tabs.find((candidate) => candidate === get('rows')) ?? first;
  const outcome = outcomeOf[tab];
  const codes = job.codeCounts.filter((entry) => outcome === null || entry.outcome === outcome);
  const code = codes.find((entry) => entry.code === get('code')) ?? null;
  const list = useImportRows(job, tab, code?.code ?? null);
  const place = useKeptPlace(list.rows, list.loading);
  const [whole, setWhole] = useState<number | null>(null);
  const wholeRow = list.rows.find((row) => row.sheetRow === whole);
  const hrefOf = (key: Tab): string => `${pathname}?rows=${key}`;

  const empty =
    tab === 'rejected' && !code ? <EmptyState icon="check" title={t('rows.noneRejected')} text={t('rows.noneRejectedText')} /> : <EmptyState icon="table" title={t('rows.none')} text={t('rows.noneText')} />;
  const shown = { list, tab, empty, onWhole: setWhole };
  return (
    <Section title={job.state === 'DONE' ? t('rows.doneTitle') : t('rows.title')}>
      <TabLinks label={t('rows.label')} current={tab} items={tabs.map((key) => ({ key, label: t(`rows.${key}`), href: hrefOf(key), count: rowsIn(key, job.counts) }))} />
      {codes.length > 1 || code ? <Codes codes={codes} chosen={code} onChoose={(next) => change({ code: next }, { replace: true })} /> : null}
      <div className="im-rows" aria-busy={list.loading} {...place}>
        {narrow ? <RowCards {...shown} /> : <RowsTable {...shown} />}
      </div>
      {wholeRow ? <RowDialog key={wholeRow.sheetRow} row={wholeRow} onClose={() => setWhole(null)} /> : null}
    </Section>
  );
}

interface CodeEntry {
  readonly code: string;
  readonly message: string;
  readonly count: number;
}

function Codes({ codes, chosen, onChoose }: { codes: readonly CodeEntry[]; chosen: CodeEntry | null; onChoose: (code: string | null) => void }) {
  const t = useMessages(messages);
  const short = useMessages(codeMessages);
  return (
    <div className="im-codes" role="group" aria-label={t('rows.codes')}>
      <button type="button" className="yz-text-button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {t('rows.every')}
      </button>
      {codes.map((entry) => (
        <button key={entry.code} type="button" className="yz-text-button" aria-pressed={entry === chosen} onClick={() => onChoose(entry === chosen ? null : entry.code)}>
          {isKnownCode(entry.code) ? short(entry.code) : entry.message} <span className="yz-num">{entry.count}</span>
        </button>
      ))}
    </div>
  );
}
