import type { EditScope } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { Dialog } from '../../../ui/Dialog';
import { messages } from '../messages';

const scopes = [['ONE', 'oneText'], ['FOLLOWING', 'followingText'], ['ALL', 'allText']] as const;

/** Which occurrences of a series a change is for. */
export function ScopeDialog({ kind, onChoose, onClose }: { kind: 'move' | 'delete'; onChoose: (scope: EditScope) => void; onClose: () => void }) {
  const t = useMessages(messages);
  return (
    <Dialog open title={t(kind === 'move' ? 'scope.moveTitle' : 'scope.deleteTitle')} onClose={onClose} width={420}>
      <div className="cal-scopes">
        {scopes.map(([scope, text], at) => (
          <button key={scope} type="button" className="cal-scope" {...(at === 0 ? { 'data-autofocus': true } : {})} onClick={() => onChoose(scope)}>
            <strong>{t(`scope.${scope}`)}</strong>
            <span className="yz-quiet">{t(`scope.${text}`)}</span>
          </button>
        ))}
      </div>
    </Dialog>
  );
}
