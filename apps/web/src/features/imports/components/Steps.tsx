import type { ImportState } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';

const steps = ['upload', 'check', 'run', 'done'] as const;
const currentOf: Readonly<Record<ImportState, number>> = { PREVIEW: 1, FAILED: 1, DISCARDED: 1, RUNNING: 2, DONE: 3, UNDONE: 3 };

/** Where an import stands. */
export function Steps({ state }: { state: ImportState }) {
  const t = useMessages(messages);
  const current = currentOf[state];
  return (
    <ol className="im-steps" aria-label={t('steps.label')}>
      {steps.map((step, at) => {
        const isDone = at < current || state === 'DONE' || state === 'UNDONE';
        return (
          <li key={step} className={isDone ? 'im-step im-step-done' : 'im-step'} aria-current={at === current ? 'step' : undefined}>
            <span className="im-step-mark yz-num" aria-hidden>
              {isDone ? <Icon name="check" /> : at + 1}
            </span>
            {t(`steps.${step}`)}
          </li>
        );
      })}
    </ol>
  );
}
