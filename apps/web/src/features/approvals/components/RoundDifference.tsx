import { useQuery } from '@apollo/client/react';
import { contractType, positioning, productLine, serviceContent } from '@yingzao/domain/catalogues';
import { formatArea, formatMoney } from '@yingzao/domain/measures';
import { useMemo } from 'react';

import { useLocale, type Locale } from '../../../lib/locale';
import { useMessages, type Translate } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { messages } from '../messages';
import { zh } from '../messages.zh';
import { differencesOf, type Difference } from '../model/difference';
import { ApprovalRoundBeforeDocument } from './RoundDifference.generated';

interface RoundDifferenceProps {
  snapshot: unknown;
  /** The round before this one. */
  before: { readonly id: string; readonly round: number };
}

const catalogues: Readonly<Record<string, { has(code: string): boolean; label(code: never, locale: Locale): string }>> = { contractType, productLine, positioning, serviceContents: serviceContent };

/** A stored value as people read it, by the name of its field. */
function shown(field: string, value: string, locale: Locale): string {
  if (field.endsWith('Fen') && /^\d+$/.test(value)) return formatMoney(value, { unit: 'YUAN', locale });
  if (field.endsWith('M2') && /^\d+(\.\d+)?$/.test(value)) return formatArea(value, { unit: 'M2', locale });
  const catalogue = catalogues[field];
  return catalogue ? value.split('\n').map((code) => (catalogue.has(code) ? catalogue.label(code as never, locale) : code)).join(locale === 'zh' ? '、' : ', ') : value;
}

type Texts = Translate<typeof zh>;
const isPart = (name: string): name is keyof typeof zh.difference.part => Object.hasOwn(zh.difference.part, name);
const isName = (name: string): name is keyof typeof zh.difference.name => Object.hasOwn(zh.difference.name, name);

function labelOf({ path, entry }: Difference, t: Texts): string {
  const [part = '', ...rest] = path;
  const name = rest.at(-1);
  return [isPart(part) ? t(`difference.part.${part}`) : part, entry ? `“${entry}”` : null, name ? (isName(name) ? t(`difference.name.${name}`) : name) : null].filter(Boolean).join(' · ');
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
            const text = (value: string): string => (one.path.length === 1 && one.entry && one.kind === 'changed' ? t('difference.content', { hash: value }) : shown(field, value, locale));
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
