import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, readConfig } from './config';

const example = readFileSync(path.resolve(__dirname, '../../../../.env.example'), 'utf8');
const settings = [...example.matchAll(/^#([A-Z][A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name!, value!] as const);

it('knows the settings that .env.example names, and no others', () => {
  const asked = new Set<string>();
  readConfig(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }), '/srv');
  expect([...asked].sort()).toEqual(settings.map(([name]) => name).sort());
});

it('takes the examples as they are written', () => {
  expect(() => readConfig(Object.fromEntries(settings), '/srv')).not.toThrow();
});

it('lists every mistake at once and repeats no password', () => {
  const wrong = { PORT: '70000', DEMO: 'perhaps', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://yingzao:geheim@db/x', PUBLIC_ORIGIN: 'office' };
  let mistakes: readonly string[] = [];
  try {
    readConfig(wrong, '/srv');
  } catch (error) {
    mistakes = (error as ConfigError).mistakes;
  }
  expect(mistakes.map((line) => line.split(' ')[0]).sort()).toEqual(Object.keys(wrong).sort());
  expect(mistakes.join()).not.toContain('geheim');
});
