export const calendarPath = '/calendar';
