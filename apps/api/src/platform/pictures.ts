export interface Picture {
  readonly type: string;
  readonly content: Buffer;
}

/** What a file is by its first bytes, whatever it is called; null for all but three kinds. An SVG is a program, not a picture. */
export function pictureType(content: Buffer): string | null {
  if (content.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) && content.toString('latin1', 12, 16) === 'IHDR') return 'image/png';
  if (content[0] === 0xff && content[1] === 0xd8 && content[2] === 0xff) return 'image/jpeg';
  if (content.toString('latin1', 0, 4) === 'RIFF' && /^WEBPVP8[ LX]$/.test(content.toString('latin1', 8, 16))) return 'image/webp';
  return null;
}
