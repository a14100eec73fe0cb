import type { FontId } from './document';

export interface FontChoice {
  readonly id: FontId;
  readonly zh: string;
  readonly en: string;
  /** CSS `font-family` of running text. */
  readonly text: string;
  /** CSS `font-family` of page titles. */
  readonly display: string;
}

const list = (...families: string[]): string => families.map((f) => (/^[a-z-]+$/.test(f) ? f : `"${f}"`)).join(', ');

const latinSans = ['Helvetica Neue', 'Segoe UI', 'Roboto', 'Arial'];
const latinHumanist = ['Optima', 'Candara', 'Gill Sans', 'Noto Sans', 'Ubuntu', 'Segoe UI'];
const latinSerif = ['Iowan Old Style', 'Palatino Linotype', 'Palatino', 'Georgia'];
const hanSans = ['PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Source Han Sans CN', 'WenQuanYi Micro Hei'];
const hanSong = ['Source Han Serif SC', 'Source Han Serif CN', 'Noto Serif CJK SC', 'Songti SC', 'STSong'];
// SimSun is a bitmap face of the screen age: good enough where a person asks for Song, never as a title by default.
const hanSongWide = [...hanSong, 'SimSun'];
const hanKai = ['Kaiti SC', 'STKaiti', 'KaiTi', 'BiauKai', 'AR PL UKai CN', 'AR PL KaitiM GB'];
// The shipped family stands last: it is fetched only by a machine that has no Chinese font at all.
const shipped = 'Noto Sans SC';

export const fonts: readonly FontChoice[] = [
  {
    id: 'system',
    zh: '黑体',
    en: 'Sans',
    text: list(...latinSans, ...hanSans, shipped, 'sans-serif'),
    display: list(...latinSerif, ...hanSong, ...hanSans, shipped, 'serif'),
  },
  {
    id: 'humanist',
    zh: '人文黑体',
    en: 'Humanist sans',
    text: list(...latinHumanist, ...hanSans, shipped, 'sans-serif'),
    display: list(...latinHumanist, ...hanSans, shipped, 'sans-serif'),
  },
  {
    id: 'song',
    zh: '宋体',
    en: 'Song serif',
    text: list(...latinSerif, ...hanSongWide, shipped, 'serif'),
    display: list(...latinSerif, ...hanSongWide, shipped, 'serif'),
  },
  {
    id: 'kai',
    zh: '楷体',
    en: 'Kai',
    text: list(...latinSerif, ...hanKai, ...hanSong, shipped, 'serif'),
    display: list(...latinSerif, ...hanKai, ...hanSong, shipped, 'serif'),
  },
];

export function fontOf(id: FontId): FontChoice {
  return fonts.find((font) => font.id === id) ?? fonts[0]!;
}
