import { useEffect, useRef, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { LoadingState } from '../../../ui/states';
import { messages } from '../messages';
import { openPdf, type PdfDocument } from '../model/pdf';
import { PdfSheet } from './PdfSheet';

const zooms = [0.5, 0.75, 1, 1.5, 2, 3] as const;

/** The pages of a PDF one under the other, each drawn when it comes near. */
export default function PdfPreview({ url, onFailed }: { url: string; onFailed: () => void }) {
  const t = useMessages(messages);
  const [pdf, setPdf] = useState<PdfDocument | null>(null);
  const [zoom, setZoom] = useState(2);
  const [width, setWidth] = useState(0);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const task = openPdf(url);
    let isOver = false;
    task.promise.then(
      (opened) => {
        if (!isOver) setPdf(opened);
      },
      () => {
        if (!isOver) onFailed();
      },
    );
    return () => {
      isOver = true;
      void task.destroy();
    };
  }, [url]); // eslint-disable-line react-hooks/exhaustive-deps -- `onFailed` is another function at each drawing and does the same

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  return (
    <div className="fi-pdf">
      <div className="fi-pdf-bar">
        <span className="yz-quiet yz-num">{pdf ? t('preview.pages', { count: pdf.numPages }) : ''}</span>
        <button type="button" className="yz-icon-button" aria-label={t('preview.smaller')} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          <Icon name="minus" />
        </button>
        <button type="button" className="yz-icon-button" aria-label={t('preview.larger')} disabled={zoom === zooms.length - 1} onClick={() => setZoom(zoom + 1)}>
          <Icon name="plus" />
        </button>
      </div>
      <div ref={frame} className="fi-pdf-frame" tabIndex={0}>
        {pdf && width > 0 ? (
          Array.from({ length: pdf.numPages }, (_, at) => <PdfSheet key={at} pdf={pdf} number={at + 1} width={Math.floor(width * (zooms[zoom] ?? 1))} label={t('preview.page', { page: at + 1, pages: pdf.numPages })} />)
        ) : (
          <LoadingState lines={8} label={t('preview.loading')} />
        )}
      </div>
    </div>
  );
}
