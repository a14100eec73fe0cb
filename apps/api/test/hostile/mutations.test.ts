import '../oneDay';
import { getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import { messages } from '../../src/platform/messages';
import type { Viewer } from '../../src/modules/identity/sessions.service';
import { buildPerson, startTestApp } from '../harness';
import type { GraphqlAnswer, TestApp } from '../harness';
import { executableSchema } from '../permission/schema';
import { validInputs } from './valid';
import type { Valid } from './valid';
import { attacksOn, withValue } from './values';
import type { Attack } from './values';

jest.setTimeout(600_000);

interface Told {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

const schema = executableSchema();
const mutations = Object.values(schema.getMutationType()!.getFields())
  .filter((field) => field.args.length > 0)
  .map((field) => ({ name: field.name, input: getNamedType(field.args[0]!.type) as GraphQLInputObjectType }));

let app: TestApp;
let valid: Valid;
let people: readonly Viewer[];
let calls = 0;
let refusals = 0;
beforeAll(async () => {
  app = await startTestApp();
  people = [await buildPerson(app, ['DIRECTOR', 'FINANCE']), await buildPerson(app, ['SYS_ADMIN'])];
  valid = await validInputs(app, people[0]!);
});
afterAll(async () => {
  await app.services.imports.settled();
  await app.close();
});

/** Mutations whose calls are about one and the same thing of the person's, so that they come one after another. */
const onOneThing = new Set(['shareHome', 'shareBirthday', 'signIn', 'changePassword', 'saveHome', 'restoreHomeVersion', 'resetHome', 'saveAppearance', 'changeWorkPrompts', 'snoozeWorkPrompts', 'saveWorkPromptSettings', 'saveStatusGate', 'saveStageProbabilities', 'saveBandSet', 'savePlaceList', 'saveQuoteRule', 'saveQuoteTemplate', 'createCustomField', 'updateCustomField', 'saveRatingFormula', 'createClientSegment', 'saveCadenceTemplate', 'reportLead', 'createSavedView', 'orderSavedViews', 'saveStatisticsBoard']);

/** Fields that are judged together with the one that was attacked: an error may name these instead. */
const together: Readonly<Record<string, readonly string[]>> = {
  login: ['password'], password: ['login'], location: ['soldOn'], cityCode: ['districtCode'], overseasCity: ['cityCode'], cityTier: ['cityTierReason'], productLine: ['positioning'], conclusion: ['opinion'], contacts: ['fields'], client: ['fields'],
  sharePercent: ['amountFen'], dueRule: ['dueDate', 'dueDays'], marking: ['reason', 'eventOn'], contractType: ['parentId'], reversesId: ['note'], amountFen: ['rate', 'note', 'sharePercent'], rate: ['amountFen'], feeBasis: ['amountFen', 'rate'], kind: ['columns', 'cells', 'id'], sheet: ['columns', 'cells', 'id', 'clients'], index: ['columns'], steps: ['steps'], section: ['steps'], approverId: ['steps'], startsAt: ['endsAt'], choice: ['until'], activityId: ['channel'], nextStepOn: ['nextStep', 'closeReason'], decision: ['note'], outcome: ['reason'], from: ['windows'], to: ['reason', 'windows'],
};

const isMaybePath = (path: readonly string[], type: GraphQLInputObjectType): boolean => {
  let at: unknown = type;
  for (const key of path) {
    const named = getNamedType(at as GraphQLInputType);
    if (/^\d+$/.test(key)) continue;
    if (!isInputObjectType(named)) return String(getNamedType(at as GraphQLInputType)) === 'JSON';
    const field = named.getFields()[key];
    if (!field) return false;
    at = field.type;
  }
  return true;
};

/** A filter may ask for what is not there. */
const isHarmless = ({ path, hostile }: Attack): boolean => path.includes('filter') && (/^ids$|Ids$/.test(path.at(-2) ?? '') || path.at(-1) === 'fieldId' ? typeof hostile.value === 'string' || typeof hostile.value === 'number' : /^0\.1+$/.test(String(hostile.value)));

/** What is wrong with the answer to an attack; empty when all is well. */
function faultsOf(answer: GraphqlAnswer, attack: Attack, input: GraphQLInputObjectType, locale: 'zh' | 'en'): string[] {
  const payload = Object.values(answer.data ?? {})[0] as { errors?: Told[] } | null | undefined;
  const [thrown] = answer.errors ?? [];
  if (thrown && !(String(thrown.extensions?.code) in messages)) return [`threw ${thrown.extensions?.code ?? 'no code'}`];
  if (thrown?.extensions?.code === 'INTERNAL_ERROR' || thrown?.extensions?.code === 'BAD_REQUEST') return [`threw ${thrown.extensions.code}: ${thrown.message}`];
  if (thrown?.extensions?.code === 'FORBIDDEN') return [];
  const told = thrown ? ((thrown.extensions as { errors?: Told[] }).errors ?? []) : (payload?.errors ?? []);
  if (thrown && told.length === 0) return [`threw ${thrown.extensions?.code} without naming a field`];
  if (told.length === 0) return attack.hostile.refused && !isHarmless(attack) ? ['was accepted'] : [];
  refusals++;
  const faults = told.flatMap(({ code, path, message }) => [
    ...(code in messages && code !== 'INTERNAL_ERROR' ? [] : [`answers with the code ${code}`]),
    ...(path.length > 0 && (isMaybePath(path, input) || code === 'FIELD_UNKNOWN') ? [] : [`${code} names no field of the input: ${path.join('.')}`]),
    ...((locale === 'zh') === /\p{Script=Han}/u.test(message) ? [] : [`${code} speaks another language: ${message}`]),
    ...(/\{\w+\}|undefined|null|\[object/.test(message) ? [`${code} has a gap in its message: ${message}`] : []),
  ]);
  const place = attack.path.join('.');
  const near = attack.path.flatMap((key) => together[key] ?? []);
  const named = told.some(({ path }) => [path.join('.')].some((p) => p === place || place.startsWith(`${p}.`) || p.startsWith(`${place}.`)) || near.some((key) => path.includes(key)));
  return named ? faults : [...faults, `names ${told.map((t) => `${t.code} at ${t.path.join('.')}`).join(', ')}`];
}

it('every mutation with an input has a valid one to spoil', () => {
  expect(mutations.filter(({ name }) => !valid[name]).map((m) => m.name)).toEqual([]);
});

it.each(mutations)('$name refuses what is wrong with a code that names the field, in the viewer\'s language', async ({ name, input }) => {
  const document = `mutation M($input: ${input.name}!) { ${name}(input: $input) { errors { code path message } } }`;
  const faults: string[] = [];
  for (const [who, viewer] of people.entries()) {
    const good = await app.ask(viewer, document, { input: await valid[name]!(viewer) });
    const code = good.errors?.[0]?.extensions?.code;
    if (code !== undefined && code !== 'FORBIDDEN') faults.push(`the valid input throws ${code}`);
    // Who may not do this at all is told so whatever they send, which a few tries show.
    const attacks = attacksOn(input).filter((_, at) => code !== 'FORBIDDEN' || at % 10 === 0);
    const shared = code === 'FORBIDDEN' ? await valid[name]!(viewer) : null;
    const strike = async (attack: Attack, at: number): Promise<void> => {
      const locale = (at + who) % 2 === 0 ? 'zh' : 'en';
      const base = shared ?? (await valid[name]!(viewer));
      const answer = await app.ask(viewer, document, { input: withValue(base, attack.path, attack.hostile.value) }, locale);
      calls++;
      faults.push(...faultsOf(answer, attack, input, locale).map((fault) => `${viewer.roles[0]} ${attack.path.join('.')} = ${attack.hostile.name}: ${fault}`));
    };
    const atOnce = onOneThing.has(name) ? 1 : 6;
    for (let at = 0; at < attacks.length; at += atOnce) await Promise.all(attacks.slice(at, at + atOnce).map((attack, i) => strike(attack, at + i)));
  }
  expect(faults).toEqual([]);
});

it('was a few thousand calls, most of them refused', () => {
  expect(calls).toBeGreaterThan(3000);
  expect(refusals).toBeGreaterThan(2000);
});
