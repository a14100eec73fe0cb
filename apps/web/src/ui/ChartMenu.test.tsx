import { screen, waitFor } from '@testing-library/react';

import { show } from '../test/render';
import { ChartFrame, type ChartFrameProps } from './ChartFrame';
import { fileNameOf } from './saveChart';

const rows = [{ key: 'T1', label: '一线', value: 30 }];
const saving = { title: '按城市等级 / 项目数', filter: '状态：成交', day: '2026-11-27', sheet: () => ({ head: ['城市等级', '项目数（个）'], rows: [['=一线', { number: '30' }]] }) };
const frame = (more: Partial<ChartFrameProps> = {}) => (
  <ChartFrame title="按城市等级" rows={rows} saving={saving} {...more}>
    <svg className="recharts-surface" width={300} height={120}>
      <rect className="bar" width={30} height={20} fill="#24567a" style={{ cursor: 'pointer' }} />
    </svg>
    <ul className="yz-legend">
      <li>
        <svg className="yz-swatch">
          <rect fill="rgb(1, 2, 3)" />
        </svg>
        <span>一线</span>
      </li>
    </ul>
  </ChartFrame>
);

/** Files that the page gave to the browser. */
const given: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  given.length = 0;
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function record(this: HTMLAnchorElement) {
    given.push({ name: this.download, blob: blobs.get(this.href)! });
  });
});
afterEach(() => jest.restoreAllMocks());
const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

const take = async (user: ReturnType<typeof show>['user'], form: string) => {
  await user.click(screen.getByRole('button', { name: /^导出“/ }));
  await user.click(await screen.findByRole('menuitem', { name: form }));
  await waitFor(() => expect(given).toHaveLength(1));
  return given[0]!;
};

it('keeps the numbers of a chart as CSV and as a workbook, named by title and day', async () => {
  const { user } = show(frame());
  const csv = await take(user, '数据 CSV');
  expect(csv.name).toBe('按城市等级 项目数 2026-11-27.csv');
  expect(await textOf(csv.blob)).toContain("城市等级,项目数（个）\r\n'=一线,30\r\n");
  given.length = 0;
  expect((await take(user, '数据 Excel（XLSX）')).name).toBe('按城市等级 项目数 2026-11-27.xlsx');
});

it('keeps what is drawn as a picture that says its title, conditions and day', async () => {
  const { user } = show(frame());
  const { name, blob } = await take(user, '矢量图 SVG');
  expect(name).toBe('按城市等级 项目数 2026-11-27.svg');
  const svg = new DOMParser().parseFromString((await textOf(blob)).replace(/^<\?xml.*\n/, ''), 'image/svg+xml').documentElement;
  const texts = [...svg.querySelectorAll('text')].map((text) => text.textContent);
  expect(texts).toEqual(['按城市等级 / 项目数', '条件：状态：成交', '一线', '数据日期 2026-11-27']);
  expect(svg.querySelector('svg rect')?.getAttribute('fill')).toBeTruthy();
  expect(svg.querySelector('[class], [style]')).toBeNull();
  expect([...svg.querySelectorAll('rect')].some((rect) => rect.getAttribute('fill') === 'rgb(1, 2, 3)')).toBe(true);
});

it('offers no picture of a table, and what the page adds', async () => {
  const { user } = show(frame({ menu: [{ key: 'more', label: '放到工作台' }] }));
  await user.click(screen.getByRole('button', { name: '查看数据' }));
  await user.click(screen.getByRole('button', { name: /^导出“/ }));
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['数据 CSV', '数据 Excel（XLSX）', '放到工作台']);
});

it('names files as every system takes them', () => {
  expect(fileNameOf('按“城市/等级”: *全部*?', '2026-11-27', 'png')).toBe('按“城市 等级” 全部 2026-11-27.png');
});
