import { touchKind } from '@yingzao/domain/catalogues';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';
import { useTouching, type TouchSubject } from '../hooks/useTouching';
import type { TouchRow_TouchFragment } from '../hooks/useTouching.generated';
import { messages } from '../messages';
import { EditTouchDialog } from './EditTouchDialog';

/** The first click opens the kinds, the second records one for today. `name`: of the project, where the button stands among others of its sort. */
export function TouchMenu({ subject, name }: { subject: TouchSubject; name?: string }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [noting, setNoting] = useState<TouchRow_TouchFragment | null>(null);
  const { record } = useTouching(subject, setNoting);
  return (
    <>
      <MenuButton
        className="tc-menu"
        label={name === undefined ? t('record') : t('recordFor', { name })}
        icon="touch"
        {...(name === undefined
          ? {
              face: (
                <span className="tc-face" aria-hidden>
                  <Icon name="touch" /> {t('record')}
                </span>
              ),
            }
          : {})}
        columns={2}
        items={touchKind.items.map((item) => ({ key: item.code, label: item[locale], onSelect: () => void record(item.code) }))}
      />
      {noting ? <EditTouchDialog touch={noting} onClose={() => setNoting(null)} /> : null}
    </>
  );
}
