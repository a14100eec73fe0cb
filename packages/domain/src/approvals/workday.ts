/** Hours of work on a working day, in Shanghai. */
export const workday = { from: 9, to: 18 } as const;
export const minutesOfWorkday = (workday.to - workday.from) * 60;
