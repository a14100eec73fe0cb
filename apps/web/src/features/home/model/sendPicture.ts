import { currentLocale } from '../../../lib/locale';

/** Bytes the server takes at most. */
const most = 500_000;
/** px of the longer side: enough for the widest frame on a sharp screen. */
const sides = [2000, 1600, 1200, 800];

export type SentPicture = { readonly id: string } | { readonly refused: string | null };

/**
 * The picture small enough to be sent. It is drawn anew, so that nothing but what is seen leaves this device: no place
 * and no camera, which photographs carry. Null for what the browser cannot show as a picture.
 */
async function shrunk(file: Blob): Promise<Blob | null> {
  // An SVG is a program; the server refuses it as well.
  if (!/^image\/(png|jpeg|webp|gif|avif|bmp)$/.test(file.type)) return null;
  const image = await createImageBitmap(file).catch(() => null);
  if (!image) return null;
  try {
    for (const side of sides) {
      const scale = Math.min(1, side / Math.max(image.width, image.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(image.width * scale));
      canvas.height = Math.max(1, Math.round(image.height * scale));
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      // A browser that writes no WebP answers with a PNG.
      const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', 0.86));
      if (made && made.size <= most) return made;
      const plain = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82));
      if (plain && plain.size <= most) return plain;
    }
    return null;
  } finally {
    image.close();
  }
}

/** Sends a picture of this device. `refused` says why it was not taken, null that no answer came. */
export async function sendPicture(file: Blob, notAPicture: string): Promise<SentPicture> {
  const body = await shrunk(file);
  if (!body) return { refused: notAPicture };
  try {
    const response = await fetch('/api/pictures', {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { 'x-yingzao-upload': '1', 'accept-language': currentLocale() === 'zh' ? 'zh-CN' : 'en' },
    });
    const answer = (await response.json()) as { pictureId?: string; errors?: { message: string }[] };
    return answer.pictureId ? { id: answer.pictureId } : { refused: answer.errors?.map((e) => e.message).join(' ') ?? null };
  } catch {
    return { refused: null };
  }
}
