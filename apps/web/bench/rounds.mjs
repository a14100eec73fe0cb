// A run must end in minutes on a slow machine too: rounds are repeated until there are enough or their time is up.

/** @param most rounds wanted. @param seconds after which no further round begins; the first always runs. @returns how many ran */
export async function repeat({ most, seconds }, round) {
  const end = Date.now() + seconds * 1000;
  let done = 0;
  do {
    await round(done);
    done += 1;
  } while (done < most && Date.now() < end);
  return done;
}

/** Percent of a processor that somebody gets who wants one: well below 100, others work on this machine and only ratios count. */
export function freeProcessor() {
  const [began, before] = [performance.now(), process.cpuUsage()];
  while (performance.now() - began < 200);
  const { user, system } = process.cpuUsage(before);
  return Math.min(100, (user + system) / 10 / (performance.now() - began));
}
