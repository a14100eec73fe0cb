import type { AnnouncementRow, HomeVersionRow } from './dashboards.service';

export type AnnouncementMapper = AnnouncementRow;
export type HomeVersionMapper = HomeVersionRow;
