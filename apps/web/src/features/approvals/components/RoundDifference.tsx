import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages, type Translate } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { messages } from '../messages';
import type { zh } from '../messages.zh';
import { differencesOf, type Difference } from '../model/difference';
import { nameOfField, nameOfPart } from '../model/fieldNames';
import { valueText } from '../model/parts';
import { ApprovalRoundBeforeDocument } from './RoundDifference.generated';

interface RoundDifferenceProps {
  snapshot: unknown;
  /** The round before this one. */
  before: { readonly id: string; readonly round: number };
}

function labelOf({ path, entry }: Difference, t: Translate<typeof zh>): string {
  const [part = '', ...rest] = path;
  // What stands inside a field, e.g. the main contract's number, goes by both.
  return [nameOfPart(part, t), entry ? `“${entry}”` : null, ...rest.map((field) => nameOfField(part, field, t))].filter(Boolean).join(' · ');
}

/** What changed since the round before, place by place. */
export function RoundDifference({ snapshot, before }: RoundDifferenceProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { data, loading, error } = useQuery(ApprovalRoundBeforeDocument, { variables: { id: before.id } });
  const earlier = data?.approvalChain?.snapshot;
  const differences = useMemo(() => (earlier === undefined ? null : differencesOf(earlier, snapshot)), [earlier, snapshot]);
  const n = before.round;
  if (differences === null && loading && !error) return null;
  return (
    <Section title={t('difference.title', { n })} tight {...(differences?.length ? { actions: <span className="yz-quiet">{t('difference.count', { n: differences.length })}</span> } : {})}>
      {differences === null ? <p className="yz-quiet">{t('difference.unread', { n })}</p> : differences.length === 0 ? <p className="yz-quiet">{t('difference.none', { n })}</p> : null}
      {differences && differences.length > 0 ? (
        <dl className="ap-differences">
          {differences.map((one, at) => {
            const field = one.path.at(-1) ?? '';
            const text = (value: string): string => (one.path.length === 1 && one.entry && one.kind === 'changed' ? t('difference.content', { hash: value }) : valueText(field, value, locale));
            return (
              <div key={at}>
                <dt>{labelOf(one, t)}</dt>
                <dd>
                  {one.kind === 'changed' ? null : <span className={`ap-diff-${one.kind}`}>{t(`difference.${one.kind}`)} </span>}
                  {one.before === null ? null : <del>{text(one.before)}</del>}
                  {one.kind === 'changed' ? <span aria-hidden> → </span> : null}
                  {one.after === null ? null : <ins>{text(one.after)}</ins>}
                </dd>
              </div>
            );
          })}
        </dl>
      ) : null}
    </Section>
  );
}
