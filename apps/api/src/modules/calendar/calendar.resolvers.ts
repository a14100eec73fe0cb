import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import type { Outcome } from '../../platform/mutation';
import type { CalendarEventRow } from './calendar.entity';
import { CalendarService } from './calendar.service';
import type { Done } from './calendar.service';

type Context = Parameters<NonNullable<Extract<NonNullable<Resolvers['Query']>['viewer'], (...a: never[]) => unknown>>>[2];

/** On a refused save the stored version stands beside the errors. */
async function payload(context: Context, work: Promise<Outcome<Done>>) {
  const { result, problems, currentId } = await work;
  const id = result ? result.id : currentId;
  const { calendarEventById, inviteesByEventId } = context.loaders;
  const event = id ? await calendarEventById.clear(id).load(id) : null;
  if (event) inviteesByEventId.clear(event.seriesId ?? event.id);
  return { errors: toUserErrors(problems, context.locale), event, changeId: result?.changeId ?? null };
}

const invitees = (event: CalendarEventRow, { loaders }: Context) => loaders.inviteesByEventId.load(event.seriesId ?? event.id);

async function sure<T>(load: Promise<T | null>): Promise<T> {
  const row = await load;
  if (row === null) throw new Error('a row that a foreign key promises is not visible');
  return row;
}

export const calendarResolvers: Resolvers = {
  Query: {
    calendar: (_, { from, to, timeZone }, { services, viewer }) => services.calendarWindow.window(viewer, from, to, timeZone ?? undefined),
    calendarEvent: (_, { id }, { loaders }) => (isUuid(id) ? loaders.calendarEventById.load(id) : null),
    myInvitations: (_, __, { services, viewer }) => services.calendar.invitations(viewer),
    freeBusy: (_, { employeeIds, from, to }, { services, viewer }) => services.calendarWindow.freeBusy(viewer, employeeIds, from, to),
    myCalendarFeed: (_, __, { services, viewer }) => services.calendarFeed.find(viewer),
  },
  Mutation: {
    createCalendarEvent: (_, { input }, context) => payload(context, context.services.calendar.create(context.viewer, input)),
    updateCalendarEvent: (_, { input }, context) => payload(context, context.services.calendar.update(context.viewer, input)),
    deleteCalendarEvent: (_, { input }, context) => payload(context, context.services.calendar.delete(context.viewer, input)),
    answerInvitation: (_, { input }, context) => payload(context, context.services.calendar.answer(context.viewer, input)),
    undoCalendarChange: (_, { input }, context) => payload(context, context.services.calendar.undo(context.viewer, input)),
    renewCalendarFeed: async (_, __, { services, viewer, locale }) => {
      const { result, problems } = await services.calendarFeed.renew(viewer);
      return { errors: toUserErrors(problems, locale), url: result?.url, feed: await services.calendarFeed.find(viewer) };
    },
    revokeCalendarFeed: async (_, __, { services, viewer, locale }) => {
      const { problems } = await services.calendarFeed.revoke(viewer);
      return { errors: toUserErrors(problems, locale), feed: await services.calendarFeed.find(viewer) };
    },
  },
  CalendarEvent: {
    owner: (e, _, { loaders }) => sure(loaders.employeeById.load(e.ownerId)),
    invitees: (e, _, context) => invitees(e, context),
    viewerAnswer: async (e, _, context) => (await invitees(e, context)).find((i) => i.employeeId === context.viewer.employeeId)?.answer ?? null,
    viewerCanUpdate: (e, _, { viewer }) => CalendarService.mayUpdate(viewer, e),
    viewerCanAnswer: async (e, _, context) => (await invitees(e, context)).some((i) => i.employeeId === context.viewer.employeeId),
  },
  CalendarInvitee: { employee: (i, _, { loaders }) => sure(loaders.employeeById.load(i.employeeId)) },
  CalendarOccurrence: {
    startsAt: ({ times }) => (times.allDay ? null : times.startsAt),
    endsAt: ({ times }) => (times.allDay ? null : times.endsAt),
    startsOn: ({ times }) => (times.allDay ? times.startsOn : null),
    endsOn: ({ times }) => (times.allDay ? times.endsOn : null),
  },
  FreeBusy: { employee: ({ employeeId }, _, { loaders }) => sure(loaders.employeeById.load(employeeId)) },
  BusyBlock: { startsAt: ({ from }) => new Date(from), endsAt: ({ to }) => new Date(to) },
};
