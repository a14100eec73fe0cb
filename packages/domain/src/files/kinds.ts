/** What a file can be shown as inside the page; everything else is downloaded. */
export type FilePreview = 'IMAGE' | 'PDF' | 'TEXT' | 'DOCUMENT' | 'SHEETS';

export interface FileKind {
  /** Stored with each version; never renamed. */
  readonly code: string;
  /** Endings of names that stand for it, without the dot, in lower case. */
  readonly extensions: readonly string[];
  /** What its bytes may be found to be. */
  readonly contents: readonly string[];
  /** Media type under which a preview is sent; null: never shown, whoever asks. */
  readonly mediaType: string | null;
  readonly preview: FilePreview | null;
}

const shown = (code: string, preview: FilePreview, mediaType: string, extensions: string, contents = extensions): FileKind => ({ code, preview, mediaType, extensions: extensions.split(' '), contents: contents.split(' ') });
const kept = (code: string, extensions: string, contents = extensions): FileKind => ({ code, preview: null, mediaType: null, extensions: extensions.split(' '), contents: contents.split(' ') });

/** Every kind of file an architect's office keeps. Programs and scripts are none of them. An SVG or a web page is kept, and never shown. */
export const fileKinds: readonly FileKind[] = [
  shown('PDF', 'PDF', 'application/pdf', 'pdf'),
  shown('JPEG', 'IMAGE', 'image/jpeg', 'jpg jpeg jfif', 'jpg'),
  shown('PNG', 'IMAGE', 'image/png', 'png', 'png apng'),
  shown('WEBP', 'IMAGE', 'image/webp', 'webp'),
  shown('GIF', 'IMAGE', 'image/gif', 'gif'),
  shown('BMP', 'IMAGE', 'image/bmp', 'bmp'),
  shown('AVIF', 'IMAGE', 'image/avif', 'avif'),
  shown('TEXT', 'TEXT', 'text/plain', 'txt md log', 'text'),
  shown('CSV', 'TEXT', 'text/plain', 'csv tsv', 'text'),
  kept('TIFF', 'tif tiff', 'tif'),
  kept('HEIC', 'heic heif'),
  kept('SVG', 'svg', 'text xml'),
  kept('HTML', 'html htm', 'text xml'),
  kept('XML', 'xml json kml', 'text xml'),
  // Drawn by the page from the package's parts; of a workbook the server sends the cells alone.
  shown('DOCX', 'DOCUMENT', 'application/octet-stream', 'docx', 'docx encryptedOffice'),
  shown('XLSX', 'SHEETS', 'application/json', 'xlsx', 'xlsx encryptedOffice'),
  kept('PPTX', 'pptx', 'pptx encryptedOffice'),
  // Word has always saved one as the other.
  kept('DOC', 'doc wps', 'doc rtf docx'),
  kept('XLS', 'xls et', 'xls xlsx'),
  kept('PPT', 'ppt dps', 'ppt pptx'),
  kept('RTF', 'rtf'),
  kept('ODF', 'odt ods odp', 'odt ods odp zip'),
  // 电子发票 and documents of authorities.
  kept('OFD', 'ofd', 'zip'),
  kept('DWG', 'dwg'),
  kept('DXF', 'dxf', 'dxf text'),
  kept('IFC', 'ifc', 'text'),
  kept('RVT', 'rvt rfa rte', 'cfb'),
  kept('SKP', 'skp'),
  kept('RHINO', '3dm'),
  kept('MAX', 'max', 'cfb'),
  kept('PSD', 'psd psb', 'psd'),
  kept('AI', 'ai eps', 'ai pdf eps ps'),
  kept('INDD', 'indd'),
  kept('VSD', 'vsd vsdx mpp', 'cfb zip vsdx'),
  kept('MAIL', 'eml', 'text'),
  kept('MSG', 'msg', 'cfb'),
  kept('ZIP', 'zip kmz', 'zip docx xlsx pptx'),
  kept('RAR', 'rar'),
  kept('7Z', '7z'),
  kept('VIDEO', 'mp4 mov m4v', 'mp4 mov m4v'),
  kept('AUDIO', 'mp3 m4a', 'mp3 m4a mp4'),
];

const byExtension = new Map(fileKinds.flatMap((kind) => kind.extensions.map((extension) => [extension, kind] as const)));
const byCode = new Map(fileKinds.map((kind) => [kind.code, kind]));

export const kindOfCode = (code: string): FileKind | undefined => byCode.get(code);

/** The ending of a name in lower case, '' for none: `平面.PDF` -> `pdf`. */
export const extensionOf = (name: string): string => /[^.]\.([\p{L}\p{N}]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? '';

export type FileVerdict =
  | { readonly kind: FileKind; readonly refused: null }
  | { readonly kind: null; readonly refused: 'FILE_KIND_UNKNOWN' | 'FILE_CONTENT_MISMATCH' };

/**
 * Whether a file may be kept under its name: its bytes decide, and its ending has to agree.
 * @param content what the bytes were found to be: a code of `contents`, or anything else for what no kind has
 */
export function judgeFile(name: string, content: string): FileVerdict {
  const kind = byExtension.get(extensionOf(name));
  if (!kind) return { kind: null, refused: 'FILE_KIND_UNKNOWN' };
  return kind.contents.includes(content) ? { kind, refused: null } : { kind: null, refused: 'FILE_CONTENT_MISMATCH' };
}
