import type { AnnouncementRow, HomeRow, HomeVersionRow } from './dashboards.service';

export type AnnouncementMapper = AnnouncementRow;
export type HomeMapper = HomeRow;
export type HomeSourceMapper = NonNullable<HomeRow['source']>;
export type HomeVersionMapper = HomeVersionRow;
