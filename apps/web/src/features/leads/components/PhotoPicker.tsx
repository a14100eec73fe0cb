import { useEffect, useMemo, useRef, useState, type ChangeEvent } from 'react';

import { useMessages } from '../../../lib/messages';
import { shrinkPicture, type PictureLimits } from '../../../lib/picture';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import { mostPhotos } from '../model/leadForm';

/** Small enough for a weak network, large enough to read a sign on a fence. */
const limits: PictureLimits = { sides: [1600, 1280, 960], most: 1_400_000, forms: [['image/jpeg', 0.82], ['image/jpeg', 0.7]] };

export interface PickedPhoto {
  readonly id: number;
  readonly blob: Blob;
}
let nextId = 0;

/** Up to three photos, from the camera or the album; each is made small at once, on this device. */
export function PhotoPicker({ photos, onChange }: { photos: readonly PickedPhoto[]; onChange: (photos: readonly PickedPhoto[]) => void }) {
  const t = useMessages(messages);
  const input = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const files = [...(event.target.files ?? [])].slice(0, mostPhotos - photos.length);
    // The same photo can be chosen again.
    event.target.value = '';
    const made = await Promise.all(files.map((file) => shrinkPicture(file, limits)));
    setFailed(made.includes(null));
    onChange([...photos, ...made.flatMap((blob) => (blob ? [{ id: ++nextId, blob }] : []))]);
  };
  return (
    <div className="ld-photos">
      <p className="ld-label" id="ld-photos">
        {t('field.photos')} <span className="yz-num yz-quiet">{t('new.photoCount', { count: photos.length, max: mostPhotos })}</span>
      </p>
      <ul className="ld-photo-row" aria-labelledby="ld-photos">
        {photos.map((photo, at) => (
          <li key={photo.id} className="ld-photo">
            <Thumbnail blob={photo.blob} alt={t('new.photo', { n: at + 1 })} />
            <button type="button" className="ld-photo-remove" aria-label={t('new.removePhoto', { n: at + 1 })} onClick={() => onChange(photos.filter((one) => one.id !== photo.id))}>
              <Icon name="close" />
            </button>
          </li>
        ))}
        {photos.length < mostPhotos ? (
          <li>
            <button type="button" className="ld-photo-add" onClick={() => input.current?.click()}>
              <Icon name="plus" size={20} />
              {t('new.addPhoto')}
            </button>
          </li>
        ) : null}
      </ul>
      <input ref={input} hidden type="file" accept="image/*" multiple onChange={(event) => void take(event)} />
      {failed ? (
        <p className="yz-field-error" role="alert">
          <Icon name="warning" />
          {t('new.notAPhoto')}
        </p>
      ) : null}
    </div>
  );
}

function Thumbnail({ blob, alt }: { blob: Blob; alt: string }) {
  const address = useMemo(() => URL.createObjectURL(blob), [blob]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <img src={address} alt={alt} />;
}
