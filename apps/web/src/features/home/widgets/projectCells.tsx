import { leadSource, productLine, projectStatus, region, trackingStage } from '@yingzao/domain/catalogues';
import type { ProjectStatus } from '@yingzao/domain/catalogues';
import type { ReactNode } from 'react';

import type { Locale } from '../../../lib/locale';
import { StatusTag } from '../../../ui/StatusTag';
import type { Tone } from '../../../ui/StatusTag';
import { AreaText, DateText, NumberText } from '../../../ui/texts';
import type { TableColumn } from '../model/projectTable';
import type { ProjectTableWidget_PageFragment } from './ProjectTable.generated';

export type TableRow = ProjectTableWidget_PageFragment['nodes'][number];

export const statusTones: Readonly<Record<ProjectStatus, Tone>> = {
  PROMOTION: 'info',
  TRACKING: 'accent',
  WON: 'success',
  LOST: 'muted',
  SUSPENDED: 'warning',
  ABANDONED: 'muted',
};

/** Columns of numbers, which stand right. */
export const numeric: ReadonlySet<TableColumn> = new Set(['landArea', 'gfa', 'far']);

const or = (value: ReactNode): ReactNode => value ?? <span className="yz-blank">—</span>;

/** What a project has in each column. */
export const cells: Readonly<Record<TableColumn, (row: TableRow, locale: Locale) => ReactNode>> = {
  number: (row) => <span className="yz-num">{row.number}</span>,
  status: (row, locale) => (
    <StatusTag tone={statusTones[row.status]} dot>
      {projectStatus.label(row.status, locale)}
    </StatusTag>
  ),
  trackingStage: (row, locale) => or(row.trackingStage && trackingStage.label(row.trackingStage, locale)),
  client: (row) => <span title={row.client.name}>{row.client.shortName ?? row.client.name}</span>,
  city: (row) => or(row.city),
  region: (row, locale) => region.label(row.region, locale),
  productLine: (row, locale) => or(row.productLine && productLine.label(row.productLine, locale)),
  source: (row, locale) => or(row.source && leadSource.label(row.source, locale)),
  landArea: (row) => <AreaText m2={row.landAreaM2} unit="auto" />,
  gfa: (row) => <AreaText m2={row.gfaM2} unit="auto" />,
  far: (row) => <NumberText value={row.far} digits={2} />,
  marketTracker: (row) => or(row.marketTracker?.name),
  nextStep: (row) =>
    or(
      row.nextStep ? (
        <span title={row.nextStep}>
          {row.nextStepOn ? (
            <>
              <DateText value={row.nextStepOn} kind="relative" />{' '}
            </>
          ) : null}
          {row.nextStep}
        </span>
      ) : null,
    ),
  registeredOn: (row) => <DateText value={row.registeredOn} />,
  updatedAt: (row) => <DateText value={row.updatedAt} />,
};
