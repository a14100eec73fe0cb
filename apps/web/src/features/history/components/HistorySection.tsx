import { Button } from 'antd';
import { useState, type ReactNode } from 'react';

import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { messages } from '../messages';
import '../history.css';

/** The history of a record, read when it is asked for. */
export function HistorySection({ children }: { children: ReactNode }) {
  const t = useMessages(messages);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t('title')}
      actions={
        <Button size="small" type="text" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'hide' : 'show')}
        </Button>
      }
    >
      {isOpen ? children : null}
    </Section>
  );
}
