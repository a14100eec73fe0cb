/**
 * Whether this machine can draw Chinese. Without any Chinese font every character becomes the same empty box, so two
 * different characters give the same picture. Costs about a millisecond; true where a canvas cannot tell.
 */
export function hasHanFont(): boolean {
  try {
    const canvas = document.createElement('canvas');
    canvas.width = 24;
    canvas.height = 24;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) return true;
    pen.font = '20px sans-serif';
    pen.textBaseline = 'top';
    const picture = (text: string): string => {
      pen.clearRect(0, 0, 24, 24);
      pen.fillText(text, 1, 1);
      return pen.getImageData(0, 0, 24, 24).data.join();
    };
    return picture('营') !== picture('造');
  } catch {
    return true;
  }
}
