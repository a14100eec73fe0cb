import { UserFault } from '../../../platform/errors';

/** A content line with its folds undone, and where it begins in the file. */
export interface IcsLine {
  readonly line: number;
  readonly text: string;
}
/** The lines of one VEVENT, and its place in the file. */
export interface IcsBlock {
  readonly line: number;
  readonly lines: readonly IcsLine[];
  /** False where the file ends, or another event begins, before this one is closed. */
  readonly isWhole: boolean;
}
export interface IcsFile {
  readonly blocks: readonly IcsBlock[];
  /** X-LIC-LOCATION of each VTIMEZONE, by its TZID. */
  readonly located: ReadonlyMap<string, string>;
  /** X-WR-TIMEZONE. */
  readonly defaultZone: string | null;
}

export const mostEvents = 2000;
const mostLinesOfEvent = 3000;
const deepest = 6;

/**
 * The text of a calendar file: UTF-8 or UTF-16 by its mark, otherwise UTF-8, otherwise GB 18030, in which Chinese programs still write.
 * @throws UserFault ICS_ENCODING
 */
export function decodeIcs(bytes: Buffer): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  for (const encoding of mark ? [mark] : ['utf-8', 'gb18030'])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // A file full of control characters is no text, whatever it decodes to.
      if (!/[^\P{Cc}\t\n\v\f\r\x7f-\x9f]/u.test(text)) return text;
    } catch {
      // The next one.
    }
  throw new UserFault({ code: 'ICS_ENCODING', path: ['file'] });
}

/**
 * Parts a file into its events without reading any of them, so that one bad event spoils no other. In one pass, however it is nested.
 * @throws UserFault ICS_UNREADABLE for what is no calendar or nested too deeply, ICS_TOO_MANY above 2,000 events.
 */
export function splitIcs(text: string): IcsFile {
  const blocks: { line: number; lines: IcsLine[]; isWhole: boolean }[] = [];
  const located = new Map<string, string>();
  const stack: string[] = [];
  let open: (typeof blocks)[number] | null = null;
  let tzid: string | null = null;
  let defaultZone: string | null = null;
  let isCalendar = false;
  for (const line of unfold(text)) {
    const [name, value] = [/^[A-Za-z-]+/.exec(line.text)?.[0].toUpperCase() ?? '', line.text.slice(line.text.indexOf(':') + 1).trim()];
    if (name === 'BEGIN') {
      const component = value.toUpperCase();
      if (!isCalendar && component !== 'VCALENDAR') break;
      isCalendar = true;
      stack.push(component);
      if (stack.length > deepest) throw new UserFault({ code: 'ICS_UNREADABLE', path: ['file', String(line.line)] });
      if (component === 'VEVENT') {
        if (blocks.length >= mostEvents) throw new UserFault({ code: 'ICS_TOO_MANY', path: ['file', String(line.line)], params: { max: mostEvents } });
        open = { line: line.line, lines: [], isWhole: false };
        blocks.push(open);
      }
    } else if (!isCalendar) {
      if (line.text.trim() !== '') break;
    } else if (name === 'X-WR-TIMEZONE' && stack.length === 1) defaultZone = value;
    else if (stack.at(-1) === 'VTIMEZONE' && name === 'TZID') tzid = value;
    else if (stack.at(-1) === 'VTIMEZONE' && name === 'X-LIC-LOCATION' && tzid) located.set(tzid, value);
    if (open && (open.lines.push(line), open.lines.length > mostLinesOfEvent)) open = null;
    if (name === 'END') {
      const closed = stack.lastIndexOf(value.toUpperCase());
      if (closed >= 0) stack.length = closed;
      if (value.toUpperCase() === 'VEVENT' && open) {
        open.isWhole = true;
        open = null;
      }
    }
  }
  if (!isCalendar) throw new UserFault({ code: 'ICS_UNREADABLE', path: ['file'] });
  return { blocks, located, defaultZone };
}

function* unfold(text: string): Generator<IcsLine> {
  let at = 0;
  let parts: string[] | null = null;
  let begin = 0;
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    at++;
    if (parts && /^[ \t]/.test(raw)) {
      parts.push(raw.slice(1));
      continue;
    }
    if (parts) yield { line: begin, text: parts.join('') };
    parts = [raw];
    begin = at;
  }
  if (parts) yield { line: begin, text: parts.join('') };
}
