import { WorkbookError } from './errors';

/** Called for every tag and text. Names come without their namespace prefix; `attributes` is the raw text behind the name. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
}

/** A tag or text longer than this is no spreadsheet's: a cell holds 32,767 characters at most. */
const longestToken = 4 * 1024 * 1024;

/**
 * Reads the XML of a workbook's parts piece by piece in constant memory. It knows what spreadsheets use: elements, attributes,
 * character data, CDATA, comments and declarations. A document type is refused, so that no entity can expand.
 */
export class XmlScanner {
  #rest = '';

  constructor(private readonly handler: XmlHandler) {}

  /** Takes the next piece. Throws a WorkbookError (WORKBOOK_DAMAGED) for what no workbook holds. */
  write(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start === -1) break;
      if (start > at) {
        this.handler.text(decodeEntities(text.slice(at, start)));
        at = start;
      }
      const end = this.#markup(text, start);
      if (end === -1) break;
      at = end;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > longestToken) throw new WorkbookError('WORKBOOK_DAMAGED');
  }

  /** Ends the document. Throws when a tag is left open at the end. */
  end(): void {
    if (this.#rest.trim() !== '') throw new WorkbookError('WORKBOOK_DAMAGED');
  }

  /** Handles the markup at `start` and returns where it ends, -1 when the piece ends before it. */
  #markup(text: string, start: number): number {
    const next = text[start + 1];
    if (next === undefined) return -1;
    if (next === '?') return after(text, '?>', start);
    if (next === '!') return this.#declaration(text, start);
    const end = tagEnd(text, start);
    if (end === -1) return -1;
    if (next === '/') {
      this.handler.close(localName(text.slice(start + 2, end).trim()));
      return end + 1;
    }
    const empty = text[end - 1] === '/';
    const tag = text.slice(start + 1, empty ? end - 1 : end);
    const space = tag.search(/\s/);
    const name = localName(space === -1 ? tag : tag.slice(0, space));
    this.handler.open(name, space === -1 ? '' : tag.slice(space));
    if (empty) this.handler.close(name);
    return end + 1;
  }

  #declaration(text: string, start: number): number {
    if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start);
      if (end !== -1) this.handler.text(text.slice(start + 9, end));
      return end === -1 ? -1 : end + 3;
    }
    // The piece may end within the opening characters; a document type never does.
    if (text.length - start < 9) return -1;
    throw new WorkbookError('WORKBOOK_DAMAGED');
  }
}

function after(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end === -1 ? -1 : end + mark.length;
}

/** The closing bracket of a tag; one within quotes does not count. */
function tagEnd(text: string, start: number): number {
  let end = text.indexOf('>', start);
  while (end !== -1) {
    let quote = '';
    for (let i = start; i < end; i += 1) {
      const character = text[i] ?? '';
      if (quote ? character === quote : character === '"' || character === "'") quote = quote ? '' : character;
    }
    if (!quote) return end;
    end = text.indexOf('>', end + 1);
  }
  return -1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute, entities resolved; undefined when it is not there. The name may carry a prefix (`r:id`). */
export function attribute(attributes: string, name: string): string | undefined {
  const mark = ` ${name}="`;
  const start = attributes.indexOf(mark);
  if (start !== -1) return decodeEntities(attributes.slice(start + mark.length, attributes.indexOf('"', start + mark.length)));
  if (!attributes.includes(name)) return undefined;
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : decodeEntities(value);
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, body: string) => {
    if (body[0] !== '#') return named[body] ?? whole;
    const code = body[1]?.toLowerCase() === 'x' ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
