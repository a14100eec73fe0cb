import type { AppearanceLocale, FontId } from './fields';

export interface FontChoice {
  readonly id: FontId;
  readonly zh: string;
  readonly en: string;
  /** True where the product brings the family along; it is fetched once chosen. */
  readonly shipped: boolean;
  /** What it is made of, for people who care: Chinese family and Latin partner. */
  readonly families: string;
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
// The lettering of drawings: 仿宋, as the drafting standards ask for it.
const hanFangsong = ['FangSong', 'STFangsong', 'FangSong_GB2312', 'Source Han Serif SC', 'Noto Serif CJK SC', 'Songti SC'];
// The family for machines that have no Chinese font at all; it stands last, so that no other machine fetches it.
const lastResort = 'Noto Sans SC Variable';

/**
 * A shipped pair. The Latin faces leave out the quotation marks and dashes that Chinese sets full-width; English text gets
 * them from the partner's own second family.
 */
interface Pair {
  readonly latin: string;
  readonly marks: string;
  readonly han: string;
  readonly meanwhile: readonly string[];
  readonly generic: 'serif' | 'sans-serif';
}
const stackOf = ({ latin, marks, han, meanwhile, generic }: Pair, locale: AppearanceLocale): string =>
  list(latin, ...(locale === 'en' ? [marks] : []), han, ...meanwhile, ...(han === lastResort ? [] : [lastResort]), generic);

const sans: Pair = { latin: 'YZ Source Sans', marks: 'YZ Source Sans Marks', han: lastResort, meanwhile: hanSans, generic: 'sans-serif' };
const serif: Pair = { latin: 'YZ Source Serif', marks: 'YZ Source Serif Marks', han: 'Noto Serif SC Variable', meanwhile: hanSong, generic: 'serif' };
const kai: Pair = { latin: 'YZ Source Serif', marks: 'YZ Source Serif Marks', han: 'LXGW WenKai', meanwhile: [...hanKai, ...hanSong], generic: 'serif' };
const screen: Pair = { latin: 'YZ Source Sans', marks: 'YZ Source Sans Marks', han: 'LXGW WenKai Screen', meanwhile: [...hanKai, ...hanSans], generic: 'sans-serif' };

type Named = Omit<FontChoice, 'text' | 'display'>;
const shipped = (id: FontId, zh: string, en: string, families: string): Named => ({ id, zh, en, families, shipped: true });

/** What a machine brings along itself, in words. */
const ownFaces = { 黑体: 'Own Han sans', 宋体: 'Own Song', 楷体: 'Own Kai', 仿宋: 'Own Fangsong' } as const;

/** The fonts a person can choose from, with their stacks for one language of the page. */
export function fontsFor(locale: AppearanceLocale): readonly FontChoice[] {
  const system = (id: FontId, zh: string, en: string, face: keyof typeof ownFaces, latin: string): Named => ({ id, zh, en, families: `${locale === 'zh' ? `本机${face}` : ownFaces[face]} · ${latin}`, shipped: false });
  const both = (named: Named, text: string, display = text): FontChoice => ({ ...named, text, display });
  return [
    both(system('system', '黑体', 'Sans', '黑体', 'Helvetica / Segoe UI'), list(...latinSans, ...hanSans, lastResort, 'sans-serif'), list(...latinSerif, ...hanSong, ...hanSans, lastResort, 'serif')),
    both(system('humanist', '人文黑体', 'Humanist sans', '黑体', 'Optima / Candara'), list(...latinHumanist, ...hanSans, lastResort, 'sans-serif')),
    both(system('song', '宋体', 'Song serif', '宋体', 'Palatino / Georgia'), list(...latinSerif, ...hanSongWide, lastResort, 'serif')),
    both(system('kai', '楷体', 'Kai', '楷体', 'Palatino / Georgia'), list(...latinSerif, ...hanKai, ...hanSong, lastResort, 'serif')),
    both(system('fangsong', '仿宋', 'Fangsong', '仿宋', 'Palatino / Georgia'), list(...latinSerif, ...hanFangsong, lastResort, 'serif')),
    both(shipped('noto-sans', '思源黑体', 'Noto Sans', 'Noto Sans SC · Source Sans 3'), stackOf(sans, locale)),
    both(shipped('noto-serif', '思源宋体', 'Noto Serif', 'Noto Serif SC · Source Serif 4'), stackOf(serif, locale)),
    both(shipped('wenkai', '霞鹜文楷', 'WenKai', 'LXGW WenKai · Source Serif 4'), stackOf(kai, locale)),
    both(shipped('screen', '文楷屏显', 'WenKai Screen', 'LXGW WenKai Screen · Source Sans 3'), stackOf(screen, locale)),
  ];
}

const byLocale = { zh: fontsFor('zh'), en: fontsFor('en') };

export function fontOf(id: FontId, locale: AppearanceLocale = 'zh'): FontChoice {
  const fonts = byLocale[locale];
  return fonts.find((font) => font.id === id) ?? fonts[0]!;
}
