import { dueReminders, feeOfArea, noticeDays, openReminders } from '@yingzao/domain/contracts';
import type { Db } from '../../platform/database';
import { raise, settleFor } from '../prompts/promptRaising.service';
import { openWatched, toldOfContracts, toTrueUp, trueUpsPast, watchedContracts } from './contractReminders.repository';

const most = Math.max(...Object.values(noticeDays));

/** In the morning: ends of contracts, filings and guarantees that are near, each once for a person and day (feature 39). */
export async function remindOfContracts(db: Db, people: readonly string[], date: string): Promise<void> {
  for (const row of await openWatched(db, people)) if (!openReminders(row).some(({ kind, on }) => kind === row.kind && on === row.on)) settleFor(db, [row.person], row.id, row.kind);
  const rows = await watchedContracts(db, people, date, most);
  if (rows.length === 0) return;
  const told = new Set((await toldOfContracts(db, people, rows.map((r) => r.id))).map((w) => `${w.person}:${w.id}:${w.kind}:${w.on}`));
  for (const row of rows)
    for (const { kind, on } of dueReminders(row, date)) if (!told.has(`${row.person}:${row.id}:${kind}:${on}`)) raise(db, { kind, to: [row.person], subject: row.id, facts: { on }, dueOn: on, once: on });
}

/** In the morning: fees by area of projects whose area is another one now, with what it makes of the fee (feature 36). */
export async function remindOfAreas(db: Db, people: readonly string[]): Promise<void> {
  for (const { person, id } of await trueUpsPast(db, people)) settleFor(db, [person], id, 'CONTRACT_TRUE_UP');
  for (const { person, id, areaRate, areaBasisM2, gfaM2 } of await toTrueUp(db, people)) {
    const fen = BigInt(feeOfArea(areaRate, gfaM2) ?? 0) - BigInt(feeOfArea(areaRate, areaBasisM2) ?? 0);
    raise(db, { kind: 'CONTRACT_TRUE_UP', to: [person], subject: id, facts: { gfa: gfaM2, basis: areaBasisM2, fen: fen.toString() }, once: `${areaBasisM2}:${gfaM2}` });
  }
}
