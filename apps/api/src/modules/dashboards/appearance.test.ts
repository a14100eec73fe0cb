import { defaultAppearance } from '@yingzao/domain/appearance';
import { buildPerson, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let viewer: Viewer;
beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  viewer = await buildPerson(app, []);
});
afterAll(() => app.close());

const saveAppearance = `mutation S($input: SaveAppearanceInput!) { saveAppearance(input: $input) { errors { code path message } appearance { revision document } } }`;
const save = async (expectedRevision: number, document: unknown, locale: 'zh' | 'en' = 'zh') => {
  const answer = await app.ask(viewer, saveAppearance, { input: { expectedRevision, document } }, locale);
  expect(answer.errors).toBeUndefined();
  return answer.data!.saveAppearance as { errors: { code: string; path: string[]; message: string }[]; appearance: { revision: number; document: Record<string, unknown> } };
};

describe('an appearance', () => {
  it('is the default until one is saved, then what was saved', async () => {
    const mine = { ...defaultAppearance, seed: '#8A4B22', fontId: 'wenkai', lineHeight: 175, backgroundId: 'contour', contrast: 'high' };
    expect(await save(0, mine)).toEqual({ errors: [], appearance: { revision: 1, document: { ...mine, seed: '#8a4b22' } } });
  });

  it('refuses what is no font, no colour, no time, naming each, and keeps the stored one whole', async () => {
    const stored = { ...defaultAppearance, seed: '#2c6a57', fontId: 'noto-serif' };
    await save(0, stored);
    const bad = { ...stored, seed: 'javascript:alert(1)', fontId: 'x"; } body { display: none', fontSize: 400, lightFrom: '7h', motion: 1, backgroundId: 'url(//elsewhere)' };
    const refused = await save(1, bad);
    expect(refused.errors.map(({ code, path }) => [code, path])).toEqual([
      ['NOT_A_TIME', ['document', 'lightFrom']],
      ['NOT_A_COLOUR', ['document', 'seed']],
      ['NOT_A_CODE', ['document', 'backgroundId']],
      ['NOT_A_FONT', ['document', 'fontId']],
      ['OUT_OF_RANGE', ['document', 'fontSize']],
      ['NOT_A_BOOLEAN', ['document', 'motion']],
    ]);
    expect(refused.errors[4]!.message).toContain('12 至 20');
    expect(refused.appearance).toEqual({ revision: 1, document: stored });
    expect((await save(1, bad, 'en')).errors[1]!.message).toBe('Not a colour. Write it as #24567a.');
  });

  it.each([[7], ['red'], [[]], [{ ...defaultAppearance, version: 9 }]])('refuses %p as a document', async (document) => {
    const refused = await save(0, document);
    expect(refused.errors).toMatchObject([{ code: 'INVALID_DOCUMENT' }]);
    expect(refused.appearance.revision).toBe(0);
  });

  it('refuses a document that is far too large', async () => {
    expect((await save(0, { ...defaultAppearance, extra: 'x'.repeat(250_000) })).errors).toMatchObject([{ code: 'TOO_LONG', path: ['document'] }]);
  });

  it('drops what it does not know and stores nothing of it', async () => {
    const saved = await save(0, { ...defaultAppearance, css: 'body{}', __proto__: { seed: 'red' } });
    expect(saved).toEqual({ errors: [], appearance: { revision: 1, document: defaultAppearance } });
  });

  it('takes nothing away when a page of an older release saves', async () => {
    await save(0, { ...defaultAppearance, backgroundId: 'graph', paperId: 'concrete', contrast: 'high' });
    const first = { version: 1, mode: 'dark', seed: '#a5382c', fontId: 'kai', fontSize: 16, density: 'compact', radius: 0, paletteId: 'site', motion: true, locale: 'zh' };
    expect(await save(1, first)).toMatchObject({ errors: [], appearance: { revision: 2, document: { version: 2, seed: '#a5382c', fontSize: 16, backgroundId: 'graph', paperId: 'concrete', contrast: 'high' } } });
  });

  it('reads one stored by an older release, and lets it be changed', async () => {
    const first = { version: 1, mode: 'dark', seed: '#a5382c', fontId: 'kai', fontSize: 16, density: 'compact', radius: 0, paletteId: 'site', motion: true, locale: 'zh' };
    await app.owner.query(`INSERT INTO appearance (employee_id, revision, document) VALUES ($1, 4, $2)`, [viewer.employeeId, JSON.stringify(first)]);
    expect(await save(4, { ...first, version: 2, lineHeight: 150 })).toMatchObject({ errors: [], appearance: { revision: 5, document: { fontId: 'kai', lineHeight: 150, backgroundId: 'plain' } } });
  });

  it('is kept from a save that saw an older one', async () => {
    await save(0, defaultAppearance);
    const stale = await save(0, { ...defaultAppearance, radius: 12 });
    expect(stale).toMatchObject({ errors: [{ code: 'STALE_VERSION' }], appearance: { revision: 1, document: { radius: 3 } } });
  });
});
