import { currentLocale } from './locale';

export interface PictureLimits {
  /** px of the longer side, tried from the first until the picture is small enough. */
  readonly sides: readonly number[];
  /** Bytes at most. */
  readonly most: number;
  /** Types to write, the preferred one first, with their quality. A browser that cannot write one answers with a PNG. */
  readonly forms: readonly (readonly [type: string, quality: number])[];
}

/**
 * The picture small enough to be sent. It is drawn anew, so that nothing but what is seen leaves this device: no place
 * and no camera, which photographs carry. Null for what the browser cannot show as a picture.
 */
export async function shrinkPicture(file: Blob, { sides, most, forms }: PictureLimits): Promise<Blob | null> {
  // An SVG is a program; the server refuses it as well.
  if (!/^image\/(png|jpeg|webp|gif|avif|bmp|heic|heif)$/.test(file.type)) return null;
  const image = await createImageBitmap(file).catch(() => null);
  if (!image) return null;
  try {
    for (const side of sides) {
      const scale = Math.min(1, side / Math.max(image.width, image.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(image.width * scale));
      canvas.height = Math.max(1, Math.round(image.height * scale));
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      for (const [type, quality] of forms) {
        const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
        if (made && made.size <= most) return made;
      }
    }
    return null;
  } finally {
    image.close();
  }
}

/** What came of sending a picture. `refused` says why it was not taken, null that no answer came; `status` is that of HTTP. */
export type SentPicture = { readonly id: string } | { readonly refused: string | null; readonly status: number | null };

/** Sends a picture of this device to one of the addresses that take them. */
export async function sendPictureTo(path: string, body: Blob, key: string): Promise<SentPicture> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { 'x-yingzao-upload': '1', 'accept-language': currentLocale() === 'zh' ? 'zh-CN' : 'en' },
      signal: AbortSignal.timeout(60_000),
    });
    const answer = (await response.json()) as Record<string, unknown> & { errors?: { message: string }[] };
    const id = answer[key];
    return typeof id === 'string' ? { id } : { refused: answer.errors?.map((e) => e.message).join(' ') ?? null, status: response.status };
  } catch {
    return { refused: null, status: null };
  }
}
