import { useQuery } from '@apollo/client/react';
import { today } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { useMemo, useState } from 'react';

import { useMessages } from '../../../../lib/messages';
import { PlaceListsDocument } from '../../../../lib/placeLists.generated';
import { useGeography } from '../../../../lib/useGeography';
import { useCan } from '../../../../lib/viewer';
import { ErrorState, LoadingState } from '../../../../ui/states';
import type { Kind, YearList } from '../../model/places';
import { settingsMessages } from '../../settingsMessages';
import { PlaceEditor } from './PlaceEditor';

/** The lists of one kind by year: the newest first, each to look up, and to change by those who may; that of a new year begins as a copy of the newest. */
export function PlacesPart({ kind }: { kind: Kind }) {
  const t = useMessages(settingsMessages);
  const maySet = useCan('statisticsSetting.update');
  const geography = useGeography();
  const { data, error, refetch } = useQuery(PlaceListsDocument, { fetchPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState<number | null>(null);
  const [thisYear] = useState(() => Number(today(new Date()).slice(0, 4)));
  const again = (): void => void refetch().catch(() => undefined);
  const own = data?.placeLists;
  const lists = useMemo((): readonly YearList[] => (geography && own ? geography.placesWith(own)[kind] : []), [geography, own, kind]);
  const newest = lists.at(-1);
  if (!geography || !own || !newest) return error ? <ErrorState error={error} onRetry={again} /> : <LoadingState lines={9} />;

  const next = newest.year < thisYear ? thisYear : thisYear + 1;
  const canAdd = maySet && newest.year < next;
  const year = chosen ?? geography.yearIn(lists, thisYear)?.year ?? newest.year;
  const at = lists.findIndex((list) => list.year === year);
  const list = lists[at] ?? { year, byCode: newest.byCode };
  const before = at < 0 ? newest : (lists[at - 1] ?? null);
  const firm = own.find((one) => one.kind === kind && one.year === year) ?? null;
  return (
    <>
      <p className="yz-quiet yz-set-lead">{t(`places.lead.${kind}`)}</p>
      <div className="yz-set-years" role="group" aria-label={t('places.years')}>
        {canAdd && (
          <Button aria-pressed={year === next} type={year === next ? 'primary' : 'dashed'} onClick={() => setChosen(next)}>
            {t('places.add', { year: next })}
          </Button>
        )}
        {[...lists].reverse().map((one) => (
          <Button key={one.year} aria-pressed={one.year === year} type={one.year === year ? 'primary' : 'default'} onClick={() => setChosen(one.year)}>
            {kind === 'REGION' && one.year === geography.standardRegionYear && !own.some((o) => o.kind === kind && o.year === one.year) ? t('places.standard') : t('places.year', { year: one.year })}
          </Button>
        ))}
      </div>
      <PlaceEditor key={`${kind}-${year}`} kind={kind} geography={geography} list={list} before={before} firm={firm} isNew={at < 0} maySet={maySet && !(kind === 'REGION' && year === geography.standardRegionYear)} onStale={again} />
    </>
  );
}
