import { Button } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { LoadingState } from '../../../ui/states';
import { Watermarked } from '../../../ui/Watermarked';
import { messages } from '../messages';
import { readText, type ReadText } from '../model/readText';
import type { FileViewQuery } from './FileView.generated';

type Version = NonNullable<FileViewQuery['file']>['versions'][number];

/** `2026-11-27 09:30` by the firm's clock. */
const stamp = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

const PdfPreview = lazy(() => import('./PdfPreview'));
const DocxPreview = lazy(() => import('./DocxPreview'));
const SheetsPreview = lazy(() => import('./SheetsPreview'));

/** What a version shows: a picture, pages, text or tables, with the viewer's name across. Nothing of it runs: the server sends it sandboxed, and pages are drawn, not opened. */
export function Preview({ version, name }: { version: Pick<Version, 'preview' | 'previewUrl' | 'url'>; name: string }) {
  const t = useMessages(messages);
  const viewer = useViewer();
  const [openedAt] = useState(() => stamp.format(new Date()));
  const [failed, setFailed] = useState(false);
  const url = version.previewUrl;
  if (!url || failed) {
    return (
      <div className="fi-no-preview">
        <Icon name="file" size={30} />
        <p className="yz-quiet">{t(`preview.${failed ? 'failed' : 'none'}${version.url ? '' : 'Here'}`)}</p>
        {version.url ? (
          <Button href={version.url} download>
            {t('download')}
          </Button>
        ) : null}
      </div>
    );
  }
  const onFailed = (): void => setFailed(true);
  return (
    <Watermarked lines={[`${viewer.name} ${viewer.number}`, openedAt]}>
      {version.preview === 'IMAGE' ? <img className="fi-image" src={url} alt={t('preview.image', { name })} onError={onFailed} /> : null}
      {version.preview === 'TEXT' ? <TextPreview url={url} onFailed={onFailed} /> : null}
      <Suspense fallback={<LoadingState lines={8} label={t('preview.loading')} />}>
        {version.preview === 'PDF' ? <PdfPreview url={url} onFailed={onFailed} /> : null}
        {version.preview === 'DOCUMENT' ? <DocxPreview url={url} name={name} onFailed={onFailed} /> : null}
        {version.preview === 'SHEETS' ? <SheetsPreview url={url} onFailed={onFailed} /> : null}
      </Suspense>
    </Watermarked>
  );
}

function TextPreview({ url, onFailed }: { url: string; onFailed: () => void }) {
  const t = useMessages(messages);
  const [read, setRead] = useState<ReadText | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    readText(url, controller.signal).then(setRead, () => {
      if (!controller.signal.aborted) onFailed();
    });
    return () => controller.abort();
    // One reading for each address.
  }, [url]); // eslint-disable-line react-hooks/exhaustive-deps -- `onFailed` is another function at each drawing and does the same
  if (!read) return <LoadingState lines={6} label={t('preview.loading')} />;
  return (
    <>
      <pre className="fi-text" tabIndex={0}>
        {read.text}
      </pre>
      {read.isCut ? <p className="yz-quiet">{t('preview.cut')}</p> : null}
    </>
  );
}
