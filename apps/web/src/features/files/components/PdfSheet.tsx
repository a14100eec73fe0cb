import { useEffect, useRef, useState } from 'react';

import { mostPixels, type PdfDocument } from '../model/pdf';

export interface PdfSheetProps {
  pdf: PdfDocument;
  number: number;
  /** px on the screen. */
  width: number;
  label: string;
}

/** One page: a blank sheet of its size until it comes near the window, then its drawing. */
export function PdfSheet({ pdf, number, width, label }: PdfSheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);
  /** Height by width; A4 until it is known. */
  const [ratio, setRatio] = useState(1.414);

  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const watch = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), { rootMargin: '600px 0px' });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    if (!isNear) return undefined;
    let isOver = false;
    let stop = (): void => undefined;
    void (async () => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (isOver || !target) return;
      const plain = page.getViewport({ scale: 1 });
      setRatio(plain.height / plain.width);
      const wanted = (width / plain.width) * Math.min(2, window.devicePixelRatio || 1);
      const viewport = page.getViewport({ scale: Math.min(wanted, Math.sqrt(mostPixels / (plain.width * plain.height))) });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      const drawing = page.render({ canvas: target, viewport });
      stop = () => drawing.cancel();
      // Cancelled, or a page that cannot be drawn: the others still are.
      await drawing.promise.catch(() => undefined);
    })().catch(() => undefined);
    return () => {
      isOver = true;
      stop();
    };
  }, [isNear, pdf, number, width]);

  return (
    <div ref={sheet} className="fi-sheet" style={{ width, height: Math.round(width * ratio) }}>
      {isNear ? <canvas ref={canvas} role="img" aria-label={label} /> : null}
    </div>
  );
}
