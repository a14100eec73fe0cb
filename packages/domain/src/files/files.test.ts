import fc from 'fast-check';
import { fileCategory, leadSource, projectStatus } from '../catalogues/index';
import { cleanFileName, downloadCell, downloadName, extensionOf, fileKinds, guessCategory, judgeFile, longestFileName, missingCategories, mostShown, requiredFiles, shownSheets } from './index';

describe('what a file is', () => {
  it.each([
    ['任务书.pdf', 'pdf', 'PDF', null],
    ['任务书.PDF', 'pdf', 'PDF', null],
    ['总平面.v2.dwg', 'dwg', 'DWG', null],
    ['照片.jpeg', 'jpg', 'JPEG', null],
    ['旧合同.doc', 'rtf', 'DOC', null],
    ['加密报价.xlsx', 'encryptedOffice', 'XLSX', null],
    ['电子发票.ofd', 'zip', 'OFD', null],
    ['说明.html', 'text', 'HTML', null],
    ['图标.svg', 'xml', 'SVG', null],
    ['任务书.pdf', 'text', null, 'FILE_CONTENT_MISMATCH'],
    ['照片.png', 'jpg', null, 'FILE_CONTENT_MISMATCH'],
    ['报价.xlsx', 'officeWithMacros', null, 'FILE_CONTENT_MISMATCH'],
    ['图纸.dwg', 'exe', null, 'FILE_CONTENT_MISMATCH'],
    ['资料.zip', 'exe', null, 'FILE_CONTENT_MISMATCH'],
    ['安装.exe', 'exe', null, 'FILE_KIND_UNKNOWN'],
    ['脚本.js', 'text', null, 'FILE_KIND_UNKNOWN'],
    ['没有扩展名', 'pdf', null, 'FILE_KIND_UNKNOWN'],
    ['.pdf', 'pdf', null, 'FILE_KIND_UNKNOWN'],
    ['报价.pdf.exe', 'pdf', null, 'FILE_KIND_UNKNOWN'],
  ])('%s whose bytes are %s is %s', (name, content, code, refused) => {
    const verdict = judgeFile(name, content);
    expect([verdict.kind?.code ?? null, verdict.refused]).toEqual([code, refused]);
  });

  it('has one kind for each ending, and shows only what can run nothing', () => {
    const endings = fileKinds.flatMap((kind) => kind.extensions);
    expect(new Set(endings).size).toBe(endings.length);
    for (const kind of fileKinds) {
      expect((kind.mediaType === null) === (kind.preview === null)).toBe(true);
      expect(kind.code).toMatch(/^[A-Z0-9]+$/);
      expect(kind.mediaType ?? '').not.toMatch(/html|svg|xml|script/);
    }
  });
});

describe('names', () => {
  it.each([
    ['C:\\图纸\\总图.dwg', '总图.dwg'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['aexe\u202efdp.pdf', 'aexefdp.pdf'],
    ['零\u200b宽\ufeff.pdf', '零宽.pdf'],
    ['a\u0000b\r\nc.pdf', 'abc.pdf'],
    [' 合同  终稿 .pdf ', '合同 终稿 .pdf'],
    ['<报价>:"v1"|?.pdf', '_报价___v1___.pdf'],
    ['cafe\u0301.pdf', 'café.pdf'],
    ['...', ''],
    ['\u200b', ''],
  ])('%j is kept as %j', (name, kept) => expect(cleanFileName(name)).toBe(kept));

  it('keep no character that hides or breaks, and are the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const clean = cleanFileName(name);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\\/<>:"|?*]/u);
        expect(cleanFileName(clean)).toBe(clean);
      }),
    );
  });

  it.each([
    ['任务书', 'brief.pdf', '任务书.pdf'],
    ['任务书.pdf', 'brief.pdf', '任务书.pdf'],
    ['任务书.PDF', 'brief.pdf', '任务书.PDF'],
    // A text that is called a page would open as one.
    ['看我.html', 'note.txt', '看我.html.txt'],
  ])('%s of the bytes of %s is saved as %s', (name, from, saved) => expect(downloadName(name, from)).toBe(saved));

  it('fit on every disk, with their ending', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: longestFileName }), (name) => {
        const saved = downloadName(cleanFileName(name) || 'x', 'a.dwg');
        expect(new TextEncoder().encode(saved).length).toBeLessThanOrEqual(240);
        expect(extensionOf(saved)).toBe('dwg');
      }),
    );
  });
});

it.each([
  ['湖心岛项目设计任务书(终).pdf', 'BRIEF'], ['地块红线图.dwg', 'SITE_DATA'], ['设计合同_盖章.pdf', 'CONTRACT'], ['合同报价单 v2.xlsx', 'QUOTATION'], ['合同审批单.pdf', 'APPROVAL_FORM'], ['会议纪要_合同谈判_20261118.docx', 'MINUTES'],
  ['投标文件-技术标.pdf', 'PROPOSAL'], ['招标文件.pdf', 'TENDER_DOCUMENT'], ['IMG_2041.JPG', 'SITE_PHOTO'], ['阶段成果.pptx', 'PRESENTATION'], ['随便.zip', 'OTHER'],
])('%s most likely belongs to %s', (name, category) => expect(guessCategory(name)).toBe(category));

describe('what is missing', () => {
  it.each([
    ['PROMOTION', null, [], []],
    ['TRACKING', null, [], ['BRIEF', 'SITE_DATA']],
    ['TRACKING', 'TENDER', ['BRIEF'], ['SITE_DATA', 'TENDER_DOCUMENT']],
    ['TRACKING', 'MARKETING', ['BRIEF', 'SITE_DATA'], []],
    ['WON', null, ['CONTRACT', 'OTHER'], ['BRIEF', 'SITE_DATA', 'PROPOSAL', 'QUOTATION']],
    ['ABANDONED', null, [], []],
  ] as const)('of a project that is %s from %s with %j: %j', (status, source, present, missing) => expect(missingCategories({ status, source }, present)).toEqual(missing));

  it.each([
    ['TRACKING', ['SITE_PHOTO', 'BRIEF'], ['SITE_DATA'], ['BRIEF', 'SITE_PHOTO']],
    ['SUSPENDED', ['MINUTES'], [], ['MINUTES']],
    ['SUSPENDED', ['MINUTES'], ['MINUTES'], []],
  ] as const)('that is %s behind a gate for %j names these too where it has %j', (status, gated, present, missing) => {
    const found = missingCategories({ status, source: null }, present, gated);
    expect([...found].sort()).toEqual([...missing].sort());
    expect(found).toEqual(fileCategory.codes.filter((category) => found.includes(category)));
  });

  it('never names what is there, and becomes less with every document', () => {
    const project = fc.record({ status: fc.constantFrom(...projectStatus.codes), source: fc.option(fc.constantFrom(...leadSource.codes)) });
    fc.assert(
      fc.property(project, fc.subarray([...fileCategory.codes]), fc.constantFrom(...fileCategory.codes), (of, present, more) => {
        const missing = missingCategories(of, present);
        expect(missing.filter((category) => present.includes(category))).toEqual([]);
        const then = missingCategories(of, [...present, more]);
        expect(then).toEqual(missing.filter((category) => category !== more));
      }),
    );
  });

  it('is asked of codes that there are', () => {
    for (const rule of requiredFiles) expect([fileCategory.has(rule.category), projectStatus.has(rule.status), rule.source === null || leadSource.has(rule.source)]).toEqual([true, true, true]);
  });
});

describe('a workbook in the page', () => {
  const sheet = (more: object): never => ({ name: '表', hidden: false, rows: [], merges: [], hiddenColumns: [], ...more }) as never;
  const row = (at: number, cells: unknown[], hidden = false): object => ({ row: at, hidden, cells });

  it('keeps the places of rows, and what is hidden hidden', () => {
    const sheets = [sheet({ rows: [row(1, ['分项', '成本', '金额']), row(2, ['暗', 1, 2], true), row(4, ['方案', 9, { formula: true, cached: 120 }, null])], hiddenColumns: [1] }), sheet({ name: '底稿', hidden: true, rows: [row(1, ['x'])] })];
    expect(shownSheets({ sheets, date1904: false })).toEqual([{ name: '表', isCut: false, rows: [['分项', '金额'], ['', ''], ['', ''], ['方案', '120']] }]);
  });

  it('is cut where it goes on too long, and says so', () => {
    const wide = sheet({ rows: [row(1, Array.from({ length: mostShown.columns + 1 }, (_, c) => c))] });
    const long = sheet({ rows: [row(1, ['a']), row(mostShown.rows + 1, ['b'])] });
    const [first, second] = shownSheets({ sheets: [wide, long], date1904: false });
    expect([first!.isCut, first!.rows[0]!.length, second!.isCut, second!.rows.length]).toEqual([true, mostShown.columns, true, 1]);
    expect(shownSheets({ sheets: [sheet({ rows: [row(1, ['', null])] })], date1904: false })).toEqual([{ name: '表', isCut: false, rows: [] }]);
  });
});

it.each([['BRIEF', 'file.download'], ['SITE_PHOTO', 'file.download'], ['CONTRACT', 'commercialFile.download'], ['QUOTATION', 'commercialFile.download'], ['APPROVAL_FORM', 'commercialFile.download']] as const)('saving a %s asks for %s', (category, cell) => expect(downloadCell(category)).toBe(cell));
