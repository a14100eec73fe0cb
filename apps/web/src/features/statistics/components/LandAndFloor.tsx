import { useQuery } from '@apollo/client/react';
import { farOf, formatArea } from '@yingzao/domain/measures';
import { filterFieldName } from '@yingzao/domain/statistics';
import { useEffect, useMemo } from 'react';
import { Link, useNavigate } from 'react-router-dom';

import { shortFigure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { bothRanges } from '../../../lib/projectFilter';
import { useNarrow } from '../../../lib/useNarrow';
import { LandScatter } from '../../../ui/charts';
import { ChartFrame } from '../../../ui/ChartFrame';
import { PlainTable } from '../../../ui/PlainTable';
import { messages } from '../messages';
import type { ChartScope } from '../model/scope';
import { StatisticsLandAndFloorDocument } from './LandAndFloor.generated';

/** Points of one picture; more could not be told apart. */
const mostPoints = 300;
const HEIGHT = 400;
const some = { min: '0.01' };

/** Land against floor area of the projects registered last, with lines of equal ratios; a point opens its project. */
export function LandAndFloor({ scope }: { scope: ChartScope }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const filter = useMemo(() => ({ ...scope.filter, landAreaM2: bothRanges(scope.filter.landAreaM2 ?? {}, some), gfaM2: bothRanges(scope.filter.gfaM2 ?? {}, some) }), [scope.filter]);
  const { data, error, fetchMore, refetch } = useQuery(StatisticsLandAndFloorDocument, { variables: { filter } });
  const count = data?.projects.nodes.length ?? 0;
  const { hasNextPage = false, endCursor } = data?.projects.pageInfo ?? {};
  useEffect(() => {
    if (hasNextPage && count > 0 && count < mostPoints) void fetchMore({ variables: { after: endCursor } }).catch(() => undefined);
  }, [hasNextPage, endCursor, count, fetchMore]);
  const points = (data?.projects.nodes ?? []).map(({ id, number, name, landAreaM2, gfaM2 }) => {
    const far = farOf(gfaM2, landAreaM2) ?? '—';
    const [land, floor] = [landAreaM2, gfaM2].map((area) => formatArea(area ?? 0, { unit: 'auto', locale })) as [string, string];
    return { key: id, label: `${number} ${name}`, number, name, landAreaM2: landAreaM2 ?? '0', gfaM2: gfaM2 ?? '0', far, texts: [land, floor] as const, land: Number(landAreaM2), floor: Number(gfaM2), detail: t('land.point', { land, floor, far }), href: `/projects/${id}` };
  });
  const heads = [filterFieldName('landAreaM2', locale), filterFieldName('gfaM2', locale), filterFieldName('far', locale)] as const;
  const title = t('land.title');
  return (
    <div style={{ minHeight: HEIGHT + 70 }}>
      <ChartFrame
        title={title}
        note={t(hasNextPage ? 'land.first' : 'land.all', { count })}
        rows={points.map((point) => ({ key: point.key, label: point.label, value: point.floor }))}
        loading={!data && !error}
        error={data ? undefined : error}
        onRetry={() => void refetch()}
        saving={{
          title,
          filter: scope.about,
          day: scope.day,
          sheet: () => ({
            head: [t('land.number'), t('land.project'), t('valueUnit', { measure: heads[0], unit: '㎡' }), t('valueUnit', { measure: heads[1], unit: '㎡' }), heads[2]],
            rows: points.map((point) => [point.number, point.name, { number: point.landAreaM2 }, { number: point.gfaM2 }, point.far === '—' ? null : { number: point.far }]),
          }),
        }}
        table={
          <PlainTable title={title} heads={[t('land.project'), ...heads]} className="yz-stat-points">
            {points.map((point) => (
              <tr key={point.key}>
                <th scope="row">
                  <Link to={point.href}>{point.label}</Link>
                </th>
                <td className="yz-right yz-num">{point.texts[0]}</td>
                <td className="yz-right yz-num">{point.texts[1]}</td>
                <td className="yz-right yz-num">{point.far}</td>
              </tr>
            ))}
          </PlainTable>
        }
      >
        <LandScatter points={points} onSelect={(href) => void navigate(href)} format={(value) => shortFigure(value, locale)} axes={{ land: t('valueUnit', { measure: heads[0], unit: '㎡' }), floor: t('valueUnit', { measure: heads[1], unit: '㎡' }) }} lineOf={(ratio) => (narrow ? '' : t('land.line', { ratio }))} height={HEIGHT} />
      </ChartFrame>
    </div>
  );
}
