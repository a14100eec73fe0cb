import { Button } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { LoadingState } from '../../../ui/states';
import { messages } from '../messages';
import { readText, type ReadText } from '../model/readText';
import type { FileViewQuery } from './FileView.generated';

type Version = NonNullable<FileViewQuery['file']>['versions'][number];

const PdfPreview = lazy(() => import('./PdfPreview'));

/** What a version shows: a picture, pages or text. Nothing of it runs: the server sends it sandboxed, and pages are drawn, not opened. */
export function Preview({ version, name }: { version: Pick<Version, 'preview' | 'previewUrl' | 'url'>; name: string }) {
  const t = useMessages(messages);
  const [failed, setFailed] = useState(false);
  const url = version.previewUrl;
  if (!url || failed) {
    return (
      <div className="fi-no-preview">
        <Icon name="file" size={30} />
        <p className="yz-quiet">{t(failed ? 'preview.failed' : 'preview.none')}</p>
        <Button href={version.url} download>
          {t('download')}
        </Button>
      </div>
    );
  }
  if (version.preview === 'IMAGE') return <img className="fi-image" src={url} alt={t('preview.image', { name })} onError={() => setFailed(true)} />;
  if (version.preview === 'TEXT') return <TextPreview url={url} onFailed={() => setFailed(true)} />;
  return (
    <Suspense fallback={<LoadingState lines={8} label={t('preview.loading')} />}>
      <PdfPreview url={url} onFailed={() => setFailed(true)} />
    </Suspense>
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
