import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { useHome } from '../hooks/useHome';
import { messages } from '../messages';
import { keepFocus } from './MoveButton';

/** One place up or down in the phone's list, by a tap. */
export function PhoneMoves({ id, title }: { id: string; title: string }) {
  const t = useMessages(messages);
  const { store } = useHome();
  return (['up', 'down'] as const).map((step) => (
    <button
      key={step}
      type="button"
      className="yz-icon-button"
      aria-label={t(step === 'up' ? 'action.upOf' : 'action.downOf', { name: title })}
      onClick={(event) => {
        store.step(step, id);
        keepFocus(event.currentTarget);
      }}
    >
      <Icon name={step === 'up' ? 'arrowUp' : 'arrowDown'} />
    </button>
  ));
}
