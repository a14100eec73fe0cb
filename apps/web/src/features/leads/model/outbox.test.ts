import { deserialize, serialize } from 'node:v8';
import 'fake-indexeddb/auto';

import type { SentPicture } from '../../../lib/picture';
import type { UserErrorLike } from '../../../lib/userErrors';
import { emptyLead, problemsOf, toInput } from './leadForm';
import { indexedLeadStore, type KeptLead } from './leadStore';
import { Outbox, type ReportAnswer } from './outbox';

// What the browser copies into its database; jsdom has no function for it.
globalThis.structuredClone ??= <T>(value: T): T => deserialize(serialize(value)) as T;

const fields = { ...emptyLead([]), name: '滨江云庭' };
const photo = { bytes: new Uint8Array([0xff, 0xd8, 0xff]).buffer, type: 'image/jpeg' };
let people = 0;

/** A server that keeps one report a key, and can be cut off before or after it hears something. */
function server() {
  const made = new Map<string, { lead: KeptLead; photoIds: readonly string[] }>();
  const photos: string[] = [];
  const state = { online: true, loseAnswers: false, errors: [] as UserErrorLike[], photo: null as SentPicture | null, calls: 0 };
  const sendPhoto = async (): Promise<SentPicture> => {
    if (!state.online) return { refused: null, status: null };
    if (state.photo) return state.photo;
    photos.push(`f${photos.length + 1}`);
    return { id: photos.at(-1)! };
  };
  const sendReport = async (lead: KeptLead, photoIds: readonly string[]): Promise<ReportAnswer> => {
    state.calls++;
    if (!state.online) throw new Error('offline');
    if (state.errors.length > 0) return { errors: state.errors, sent: null };
    if (!made.has(lead.key)) made.set(lead.key, { lead, photoIds });
    if (state.loseAnswers) throw new Error('lost');
    return { errors: [], sent: { leadId: `l-${lead.key}`, knownBy: null } };
  };
  return { made, photos, state, sendPhoto, sendReport };
}
function box(at = server(), reporterId = `e${++people}`) {
  return { outbox: new Outbox(reporterId, { store: indexedLeadStore(), ...at }), reporterId, ...at };
}

it('keeps a report with its photos, and forgets it once the server has it', async () => {
  const { outbox, made, photos } = box();
  const key = await outbox.keep(fields, [photo, photo]);
  expect(outbox.snapshot().kept).toHaveLength(1);
  await outbox.flush();
  expect(made.get(key)?.photoIds).toEqual(['f1', 'f2']);
  expect(photos).toHaveLength(2);
  expect(outbox.snapshot()).toMatchObject({ kept: [], sending: false });
  expect(outbox.snapshot().sent.get(key)).toEqual({ leadId: `l-${key}`, knownBy: null });
});

it('waits without a network, through a reload, and sends in the order in which it was written', async () => {
  const at = server();
  const first = box(at);
  at.state.online = false;
  for (const name of ['甲', '乙']) await first.outbox.keep({ ...fields, name }, []);
  await first.outbox.flush();
  expect(first.outbox.snapshot().kept.map((lead) => lead.fields.name)).toEqual(['甲', '乙']);

  const reloaded = box(at, first.reporterId);
  at.state.online = true;
  await reloaded.outbox.flush();
  expect([...at.made.values()].map(({ lead }) => lead.fields.name)).toEqual(['甲', '乙']);
  expect(reloaded.outbox.snapshot().kept).toEqual([]);
});

it('tries once more when the network came back while an attempt was failing', async () => {
  const at = server();
  let fail = (): void => undefined;
  const failing = new Promise<never>((_, reject) => (fail = () => reject(new Error('offline'))));
  let attempts = 0;
  const { outbox, made } = box({ ...at, sendReport: (lead, photoIds) => (++attempts === 1 ? failing : at.sendReport(lead, photoIds)) });
  await outbox.keep(fields, []);
  const first = outbox.flush();
  while (attempts === 0) await new Promise((done) => setTimeout(done));
  void outbox.flush();
  fail();
  await first;
  expect([attempts, made.size, outbox.snapshot().kept.length]).toEqual([2, 1, 0]);
});

it('is one report however often its answer is lost, and each photo is sent once', async () => {
  const { outbox, made, photos, state } = box();
  state.loseAnswers = true;
  const key = await outbox.keep(fields, [photo]);
  for (let n = 0; n < 3; n++) await outbox.flush();
  expect([made.size, photos.length, outbox.snapshot().kept.length]).toEqual([1, 1, 1]);
  state.loseAnswers = false;
  await Promise.all([outbox.flush(), outbox.flush(), outbox.flush()]);
  expect([made.size, photos.length, outbox.snapshot().kept.length]).toEqual([1, 1, 0]);
  expect(made.get(key)?.photoIds).toEqual(['f1']);
});

it('knows by the server’s word that an earlier attempt arrived', async () => {
  const { outbox, state } = box();
  await outbox.keep(fields, []);
  state.errors = [{ code: 'KEY_REUSED', path: ['clientMutationId'], message: '用过' }];
  await outbox.flush();
  expect(outbox.snapshot().kept).toEqual([]);
});

it('is a queue for each person: another one on the device neither sees nor sends it', async () => {
  const at = server();
  const mine = box(at);
  at.state.online = false;
  await mine.outbox.keep(fields, []);
  at.state.online = true;
  const other = box(at);
  await other.outbox.flush();
  expect(other.outbox.snapshot().kept).toEqual([]);
  expect(at.made.size).toBe(0);

  // Signed in as somebody else in another window: the server says so, and it goes on waiting.
  at.state.errors = [{ code: 'NOT_THE_REPORTER', path: ['reporterId'], message: '不是本人' }];
  await mine.outbox.flush();
  expect(mine.outbox.snapshot().kept).toMatchObject([{ refused: null }]);
  at.state.errors = [];
  await mine.outbox.flush();
  expect(at.made.size).toBe(1);
});

it('keeps what the server refuses until the person says so', async () => {
  const { outbox, state, made } = box();
  const key = await outbox.keep(fields, []);
  state.errors = [{ code: 'TOO_MANY_REPORTS', path: [], message: '一天最多报备 60 条线索' }];
  await outbox.flush();
  await outbox.flush();
  expect([state.calls, outbox.snapshot().kept.map((lead) => lead.refused)]).toEqual([1, ['一天最多报备 60 条线索']]);
  state.errors = [];
  await outbox.retry(key);
  expect([made.size, outbox.snapshot().kept.length]).toEqual([1, 0]);
});

it('sends photos again that are gone at the server, once', async () => {
  const { outbox, state, photos } = box();
  state.online = false;
  await outbox.keep(fields, [photo]);
  state.online = true;
  state.errors = [{ code: 'UNKNOWN_REFERENCE', path: ['photoIds'], message: '没有' }];
  await outbox.flush();
  expect([photos.length, state.calls, outbox.snapshot().kept.map((lead) => lead.refused)]).toEqual([2, 2, ['没有']]);
});

it.each([
  [401, null], [503, null], [413, '照片过大'], [422, '照片过大'],
])('a photo that is answered with %s leaves it: %s', async (status, refused) => {
  const { outbox, state, made } = box();
  await outbox.keep(fields, [photo]);
  state.photo = { refused: '照片过大', status };
  await outbox.flush();
  expect(outbox.snapshot().kept.map((lead) => lead.refused)).toEqual([refused]);
  expect(made.size).toBe(0);
});

it('goes when the person takes it away', async () => {
  const { outbox, state } = box();
  state.online = false;
  const key = await outbox.keep(fields, [photo]);
  await outbox.discard(key);
  expect(outbox.snapshot().kept).toEqual([]);
});

it('is still where the browser keeps nothing, and says so to who writes', async () => {
  const broken = () => Promise.reject(new Error('no storage'));
  const outbox = new Outbox('e0', { ...server(), store: { all: broken, get: broken, put: broken, remove: broken } });
  await expect(outbox.flush()).resolves.toBeUndefined();
  await expect(outbox.keep(fields, [])).rejects.toThrow('no storage');
  expect(outbox.snapshot()).toMatchObject({ kept: [], sending: false });
});

it('sees what is wrong before anything is kept', () => {
  const texts = { required: '必填', tooLong: (max: number) => `最多 ${max}` };
  expect(problemsOf(fields, texts)).toEqual([]);
  expect(problemsOf({ ...fields, name: ' ', known: '长'.repeat(2001) }, texts).map((p) => [p.path[0], p.message])).toEqual([['name', '必填'], ['known', '最多 2000']]);
  expect(toInput({ ...fields, name: ' 甲 ', city: ' ' })).toEqual({ name: '甲', clientName: null, city: null, source: 'STAFF', known: null, urgency: 'MONTH' });
  expect(emptyLead(['LEAD_DESIGNER']).source).toBe('LEAD_DESIGNER');
});
