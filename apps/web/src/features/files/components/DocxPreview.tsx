import { useEffect, useRef, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { LoadingState } from '../../../ui/states';
import { messages } from '../messages';
import { drawDocx } from '../model/docx';

/** Around the pages: paper on the ground of the frame, as wide as the frame at most. */
const frameCss = `
  .docx-wrapper { padding: 0; background: none; display: flex; flex-flow: column; align-items: center; }
  .docx-wrapper > section.docx { box-sizing: border-box; max-width: 100%; margin: 0 0 10px; box-shadow: none; background: #fff; color: #1a1a1a; overflow-wrap: anywhere; }
  img, svg, table { max-width: 100%; }
  @media (max-width: 640px) { .docx-wrapper > section.docx { width: 100% !important; min-height: 0 !important; padding: 18px 14px !important; } }
`;

/** A text document, page by page, in a tree of its own: its styles reach nothing else, and need no style element that the page's policy would refuse. */
export default function DocxPreview({ url, name, onFailed }: { url: string; name: string; onFailed: () => void }) {
  const t = useMessages(messages);
  const host = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(false);

  useEffect(() => {
    const controller = new AbortController();
    drawDocx(url, controller.signal).then(
      ({ pages, css }) => {
        const element = host.current;
        if (controller.signal.aborted || !element) return;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`${css}\n${frameCss}`);
        const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.replaceChildren(...pages);
        setDrawn(true);
      },
      () => {
        if (!controller.signal.aborted) onFailed();
      },
    );
    return () => controller.abort();
  }, [url]); // eslint-disable-line react-hooks/exhaustive-deps -- `onFailed` is another function at each drawing and does the same

  return (
    <div className="fi-docx" tabIndex={0} role="document" aria-label={t('preview.image', { name })} aria-busy={!isDrawn}>
      {isDrawn ? null : <LoadingState lines={8} label={t('preview.loading')} />}
      <div ref={host} />
    </div>
  );
}
