import type { AnnouncementRow } from './dashboards.service';

export type AnnouncementMapper = AnnouncementRow;
