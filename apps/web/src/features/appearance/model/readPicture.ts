import { coloursOf, type PictureColour } from '@yingzao/domain/appearance';

export type PictureFault = 'notPicture' | 'tooLarge' | 'empty';
export type ReadPicture = { readonly colours: readonly PictureColour[] } | { readonly fault: PictureFault };

/** Bytes of the largest file that is opened at all. */
const LARGEST = 40 * 1024 * 1024;
/** px of the longer side that colours are counted on; more shows the same colours. */
const SIDE = 160;

/** The leading colours of a picture file. It is decoded by the browser, on this device; nothing is sent anywhere. */
export async function readPicture(file: Blob): Promise<ReadPicture> {
  if (!file.type.startsWith('image/')) return { fault: 'notPicture' };
  if (file.size > LARGEST) return { fault: 'tooLarge' };
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(1, SIDE / Math.max(image.naturalWidth, image.naturalHeight, 1));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) return { fault: 'notPicture' };
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const colours = coloursOf(pen.getImageData(0, 0, canvas.width, canvas.height).data);
    return colours.length > 0 ? { colours } : { fault: 'empty' };
  } catch {
    return { fault: 'notPicture' };
  } finally {
    URL.revokeObjectURL(address);
  }
}
