import type { Block } from '@yingzao/domain/calendar';
import type { BusinessDateRow } from './businessDates.repository';
import type { CalendarEventRow, CalendarInviteeRow } from './calendar.entity';
import type { FeedRow } from './calendarFeed.service';
import type { FreeBusyRow, OccurrenceRow, WindowRow } from './calendarWindow.service';

export type CalendarEventMapper = CalendarEventRow;
export type CalendarInviteeMapper = CalendarInviteeRow;
export type CalendarOccurrenceMapper = OccurrenceRow;
export type CalendarWindowMapper = WindowRow;
export type BusinessDateMapper = BusinessDateRow;
export type BusyBlockMapper = Block;
export type FreeBusyMapper = FreeBusyRow;
export type CalendarFeedMapper = FeedRow;
