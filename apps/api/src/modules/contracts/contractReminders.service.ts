import { areaTrueUp, dueReminders, noticeDays, openReminders } from '@yingzao/domain/contracts';
import type { ContractReminder } from '@yingzao/domain/contracts';
import { declarationOf } from '@yingzao/domain/prompts';
import type { Db } from '../../platform/database';
import { raise, settleFor } from '../prompts/promptRaising.service';
import { contractsByArea, lastTrueUps, openTrueUps, openWatched, toldOfContracts, watchedContracts } from './contractReminders.repository';
import type { Keeper } from './contractReminders.repository';

const most = Math.max(...Object.values(noticeDays));

/** What only an entry on the contract ends is asked of those who may enter it. */
export const isAsked = ({ enters }: Pick<Keeper, 'enters'>, kind: ContractReminder): boolean => enters || declarationOf(kind).doneBy !== 'SYSTEM';

/** In the morning: ends of contracts, filings and guarantees that are near, each once for a person and day (feature 39). */
export async function remindOfContracts(db: Db, people: readonly string[], date: string): Promise<void> {
  for (const { enters, isGone, kind, on, ...row } of await openWatched(db, people)) {
    const isOpen = !isGone && enters !== null && isAsked({ enters }, kind) && openReminders(row).some((one) => one.kind === kind && one.on === on);
    if (!isOpen) settleFor(db, [row.person], row.id, kind);
  }
  const rows = await watchedContracts(db, people, date, most);
  if (rows.length === 0) return;
  const told = await toldOfContracts(db, people, rows.map((r) => r.id));
  for (const row of rows)
    for (const { kind, on } of dueReminders(row, date)) {
      const known = told.filter((w) => w.person === row.person && w.id === row.id && w.kind === kind && w.on === on);
      if (isAsked(row, kind) && known.every((w) => w.isOver)) raise(db, { kind, to: [row.person], subject: row.id, facts: { on }, dueOn: on, once: known.length === 0 ? on : `${on}/${known.length}` });
    }
}

/** In the morning: fees by area of projects whose area is another one now, with what it makes of the fee (feature 36); again whenever the figures are others than last time. */
export async function remindOfAreas(db: Db, people: readonly string[]): Promise<void> {
  const due = (await contractsByArea(db, people)).flatMap(({ id, people: to, contract, supplements, gfaM2 }) => {
    const found = areaTrueUp(contract, supplements, gfaM2);
    return found ? to.map((person) => ({ id, person, ...found })) : [];
  });
  const isSame = (told: { basis: string; gfa: string }, now: { basisM2: string; finalM2: string }): boolean => told.basis === now.basisM2 && told.gfa === now.finalM2;
  const of = (one: { person: string; id: string }): string => `${one.person}:${one.id}`;
  const dueBy = new Map(due.map((one) => [of(one), one]));
  for (const open of await openTrueUps(db, people)) {
    const now = dueBy.get(of(open));
    if (!now || !isSame(open, now)) settleFor(db, [open.person], open.id, 'CONTRACT_TRUE_UP');
  }
  if (due.length === 0) return;
  const lastBy = new Map((await lastTrueUps(db, people, [...new Set(due.map((one) => one.id))])).map((one) => [of(one), one]));
  for (const now of due) {
    const last = lastBy.get(of(now));
    if (last && !last.isOver && isSame(last, now)) continue;
    raise(db, { kind: 'CONTRACT_TRUE_UP', to: [now.person], subject: now.id, facts: { gfa: now.finalM2, basis: now.basisM2, fen: now.differenceFen }, once: `${now.basisM2}:${now.finalM2}:${last?.promptId ?? ''}` });
  }
}
