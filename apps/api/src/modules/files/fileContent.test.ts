import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { charsetOf, contentOf } from './fileContent.service';
import { compound, testFiles } from '../../../test/testFiles';

const folder = mkdtempSync(path.join(os.tmpdir(), 'yingzao-content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function judged(bytes: Uint8Array): Promise<string> {
  const file = path.join(folder, 'file');
  writeFileSync(file, bytes);
  return contentOf(file);
}

it.each<[keyof typeof testFiles, string]>([
  ['pdf', 'pdf'], ['png', 'png'], ['jpg', 'jpg'], ['text', 'text'], ['gb18030', 'text'], ['html', 'text'], ['svg', 'text'], ['dwg', 'dwg'], ['docx', 'docx'], ['xlsx', 'xlsx'], ['pptx', 'pptx'],
  ['macros', 'officeWithMacros'], ['zip', 'zip'], ['doc', 'doc'], ['xls', 'xls'], ['ppt', 'ppt'], ['rvt', 'cfb'], ['encrypted', 'encryptedOffice'], ['exe', 'exe'],
])('%s is %s', async (name, content) => expect(await judged(testFiles[name])).toBe(content));

it.each<[string, string, Uint8Array]>([
  ['nothing', 'empty', Buffer.alloc(0)],
  ['a PDF behind a line of its maker', 'pdf', Buffer.concat([Buffer.from('@PJL SET\r\n'), testFiles.pdf])],
  ['a directory whose chain has no end', 'cfb', compound(['Root Entry'], 1)],
  ['a directory that points beyond the file', 'cfb', compound(['Root Entry'], 0x00ffffff)],
  ['half a compound file', 'cfb', compound(['Root Entry']).subarray(0, 100)],
  ['a zip without its end', 'brokenZip', testFiles.docx.subarray(0, 60)],
  ['zeros', 'unknown', Buffer.alloc(5000)],
  ['UTF-16 with a mark', 'text', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('会议纪要\r\n', 'utf16le')])],
])('%s: %s', async (_, content, bytes) => expect(await judged(bytes)).toBe(content));

it('judges anything without failing, and quickly', async () => {
  const beginnings = [...Object.values(testFiles), Buffer.alloc(0)];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 3000 }), fc.nat(60), async (beginning, noise, cut) => {
      expect(typeof (await judged(Buffer.concat([beginning.subarray(0, Math.max(4, beginning.length - cut)), noise])))).toBe('string');
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['任务书', 'utf-8'],
  ['plain', 'utf-8'],
])('text %s is read as %s', (text, charset) => expect(charsetOf(Buffer.from(text))).toBe(charset));
it('a character that is cut off at the end does not spoil a text', () => expect(charsetOf(Buffer.from('任务书').subarray(0, 8))).toBe('utf-8'));
it('the text of Chinese Windows is read as GB 18030', () => expect(charsetOf(testFiles.gb18030)).toBe('gb18030'));
