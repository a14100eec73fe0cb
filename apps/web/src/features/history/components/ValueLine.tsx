import { useMessages } from '../../../lib/messages';
import type { UserErrorLike } from '../../../lib/userErrors';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';

export interface ValueLineProps {
  field: string;
  /** Null: nothing; undefined: not open to the viewer. Left out of a first value. */
  before?: string | null | undefined;
  after: string | null | undefined;
  isFirst?: boolean;
  /** Only that it changed. */
  isUnsaid?: boolean;
  errors: readonly UserErrorLike[];
  busy: boolean;
  onRestore?: () => void;
}

/** A field, what stood there and what stands there now, and the way back. */
export function ValueLine({ field, before, after, isFirst, isUnsaid, errors, busy, onRestore }: ValueLineProps) {
  const t = useMessages(messages);
  const show = (value: string | null | undefined) => (value === undefined ? <em className="yz-quiet">{t('hidden')}</em> : (value ?? <span className="yz-blank">{t('empty')}</span>));
  const back = t('restore', { value: before ?? t('empty') });
  return (
    <div>
      <dt>{field}</dt>
      <dd>
        {isUnsaid ? (
          <span className="yz-quiet">{t('changed')}</span>
        ) : (
          <>
            {isFirst ? null : (
              <>
                <span className="yz-visually-hidden">{t('was')}</span>
                <del>{show(before)}</del> <Icon name="right" />
                <span className="yz-visually-hidden">{t('is')}</span>
              </>
            )}
            <span>{show(after)}</span>
          </>
        )}
        {onRestore && !isUnsaid ? (
          <button type="button" className="yz-icon-button" disabled={busy} aria-label={back} title={back} onClick={onRestore}>
            <Icon name="restore" />
          </button>
        ) : null}
        {errors.length > 0 ? (
          <span role="alert" className="hi-error">
            {errors.map((error) => error.message).join(' ')}
          </span>
        ) : null}
      </dd>
    </div>
  );
}
