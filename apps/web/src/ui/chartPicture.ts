import type { ChartTheme } from '../lib/chartTheme';
import { emsOf } from './chartScale';

/** What is written around a saved drawing. */
export interface PictureWords {
  readonly title: string;
  /** Under the title: the conditions. */
  readonly subtitle: string;
  /** At the foot: the day of the figures. */
  readonly foot: string;
}

const svgSpace = 'http://www.w3.org/2000/svg';
const margin = 24;

/** What a drawing takes from style sheets and from the page around it. */
const kept = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'] as const;
const dropped = ['class', 'style', 'tabindex', 'role', 'cursor', 'name', 'xmlns'] as const;

/** Marks what is drawn only while the pointer is there. */
const passing = 'data-passing';

/** The elements and all below them with their looks written into them. */
function withLooks(source: Element, copy: Element): void {
  const looks = getComputedStyle(source);
  for (const name of kept) {
    const value = looks.getPropertyValue(name);
    if (value) copy.setAttribute(name, value);
  }
  for (const { name } of [...copy.attributes]) if ((dropped as readonly string[]).includes(name) || name.startsWith('aria-') || name.startsWith('data-')) copy.removeAttribute(name);
  if (source.matches('.recharts-tooltip-cursor, .recharts-active-dot')) copy.setAttribute(passing, '');
  [...source.children].forEach((child, at) => withLooks(child, copy.children[at]!));
}

/** Pieces of a text that fit the width: broken at spaces, and between any Han characters. */
function linesOf(text: string, ems: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
    if (line && emsOf(line + piece) > ems) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line ? [...lines, line] : lines;
}

/** The drawing in a chart's frame; null where there is none, as in its table. */
export const drawingIn = (frame: Element): SVGSVGElement | null => frame.querySelector<SVGSVGElement>('svg.recharts-surface');

/**
 * The chart as a picture of its own: title, conditions, drawing, names of its colours and the day, with every colour and font written into it.
 * @returns null where nothing is drawn
 */
export function chartSvg(frame: Element, words: PictureWords, theme: ChartTheme): SVGSVGElement | null {
  const drawing = drawingIn(frame);
  if (!drawing) return null;
  const box = drawing.getBoundingClientRect();
  const [width, height] = [Math.round(box.width) || Number(drawing.getAttribute('width')) || 600, Math.round(box.height) || Number(drawing.getAttribute('height')) || 300];
  const size = theme.fontSize;
  const svg = document.createElementNS(svgSpace, 'svg');
  const add = (name: string, attributes: Record<string, string | number>, text?: string): void => {
    const element = document.createElementNS(svgSpace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    if (text !== undefined) element.textContent = text;
    svg.append(element);
  };
  const write = (text: string, x: number, y: number, more: Record<string, string | number> = {}): void =>
    add('text', { x, y, fill: theme.inkSoft, 'font-family': theme.fontFamily, 'font-size': size - 1, ...more }, text);

  const titles = linesOf(words.title, width / (size * 1.3));
  const subtitles = linesOf(words.subtitle, width / (size - 1));
  add('rect', { width: '100%', height: '100%', fill: theme.surface });
  let y = margin;
  for (const line of titles) write(line, margin, (y += size * 1.5), { fill: theme.ink, 'font-size': size * 1.3, 'font-weight': 600 });
  for (const line of subtitles) write(line, margin, (y += size * 1.4));
  y += 16;

  const copy = drawing.cloneNode(true) as SVGSVGElement;
  withLooks(drawing, copy);
  copy.querySelectorAll(`[${passing}]`).forEach((element) => element.remove());
  for (const [key, value] of Object.entries({ x: margin, y, width, height, viewBox: `0 0 ${width} ${height}` })) copy.setAttribute(key, String(value));
  svg.append(copy);
  y += height + 8;

  let x = margin;
  for (const entry of frame.querySelectorAll<HTMLElement>('.yz-legend li')) {
    const mark = entry.querySelector('.yz-swatch rect');
    const text = [...entry.querySelectorAll('span')].map((span) => span.textContent).join('  ');
    const room = emsOf(text) * (size - 1) + 14 + 20;
    if (x > margin && x + room > margin + width) x = margin;
    if (x === margin) y += size * 1.6;
    if (mark) add('rect', { x, y: y - 9, width: 10, height: 10, fill: mark.getAttribute('fill') ?? theme.inkSoft, opacity: mark.getAttribute('opacity') ?? 1 });
    write(text, x + 14, y);
    x += room;
  }
  write(words.foot, margin, (y += size * 2), { 'font-size': size - 2 });
  y += margin - 6;
  for (const [key, value] of Object.entries({ width: width + 2 * margin, height: Math.ceil(y), viewBox: `0 0 ${width + 2 * margin} ${Math.ceil(y)}` })) svg.setAttribute(key, String(value));
  return svg;
}

export const svgBlob = (svg: SVGSVGElement): Blob => new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`], { type: 'image/svg+xml' });

/** The picture in points, two for each px. @throws where the browser cannot draw it */
export async function pngBlob(svg: SVGSVGElement, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Number(svg.getAttribute('width')) * scale;
    canvas.height = Number(svg.getAttribute('height')) * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The picture was not drawn');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
