import { deriveTheme, type PictureColour } from '@yingzao/domain/appearance';
import { useEffect, useId, useRef, useState, type DragEvent } from 'react';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import { readPicture, type PictureFault } from '../model/readPicture';

interface Shown {
  readonly address: string;
  readonly colours: readonly PictureColour[];
}

/** Colours out of a picture that is chosen, dropped or pasted; it never leaves the device. */
export function PictureColours() {
  const t = useMessages(messages);
  const { appearance, contrast } = useAppearance();
  const [shown, setShown] = useState<Shown | null>(null);
  const [fault, setFault] = useState<PictureFault | null>(null);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const titleId = useId();

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readPicture(file);
    setFault('fault' in read ? read.fault : null);
    setShown('colours' in read ? { address: URL.createObjectURL(file), colours: read.colours } : null);
  };
  useEffect(() => (shown ? () => URL.revokeObjectURL(shown.address) : undefined), [shown]);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
      if (!file) return;
      event.preventDefault();
      void take(file);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  const note = (colour: string): string => {
    const [light, dark] = (['light', 'dark'] as const).map((mode) => deriveTheme({ ...appearance, seed: colour }, mode, contrast).seed);
    return light!.adjusted || dark!.adjusted ? t('picture.adjusted', { light: light!.accent, dark: dark!.accent }) : t('picture.kept');
  };

  return (
    <div
      className="yz-picture"
      role="group"
      aria-labelledby={titleId}
      data-over={over || undefined}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <div className="yz-picture-head">
        <h3 id={titleId}>{t('picture.title')}</h3>
        <button type="button" className="yz-text-button" onClick={() => input.current?.click()}>
          <Icon name="import" />
          {t('picture.choose')}
        </button>
        <input
          ref={input}
          type="file"
          accept="image/*"
          hidden
          aria-label={t('picture.choose')}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      <p className="yz-field-hint">{t('picture.drop')}</p>
      {fault ? (
        <p className="yz-field-error" role="alert">
          <Icon name="warning" />
          {t(`picture.${fault}`)}
        </p>
      ) : null}
      {shown ? (
        <div className="yz-picture-found">
          <img src={shown.address} alt={t('picture.alt')} />
          <ul aria-label={t('picture.colours')}>
            {shown.colours.map(({ colour, share }) => (
              <li key={colour}>
                <button
                  type="button"
                  className="yz-picture-colour"
                  aria-pressed={appearance.seed === colour}
                  aria-label={t('picture.use', { colour, share: Math.max(1, Math.round(share * 100)) })}
                  onClick={() => appearanceStore.change({ seed: colour })}
                >
                  <i style={{ background: colour }} />
                  <span className="yz-num">{colour}</span>
                  <small>{note(colour)}</small>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
