import { widgetsOf } from '@yingzao/domain/dashboard';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { toast } from '../../../ui/toast';
import { useHome, useHomeState } from '../hooks/useHome';
import { messages } from '../messages';
import { titleOf } from '../model/titleOf';
import { scopeName } from '../model/scopeName';
import { templateMessages } from '../templateMessages';

/** Says quietly what a changed default brought, and asks once about what it gave up. Nothing waits for the answer. */
export function NewsNote() {
  const t = useMessages(templateMessages);
  const home = useMessages(messages);
  const locale = useLocale();
  const { store } = useHome();
  const layout = useHomeState((state) => state.history.present);
  const source = useHomeState((state) => state.source);
  const ready = useHomeState((state) => state.status === 'ready');
  const named = (news: 'arrived' | 'leaving') => widgetsOf(layout).filter((widget) => widget.news === news).map((widget) => titleOf(widget, home));
  const [arrived, leaving] = [named('arrived'), named('leaving')];
  if (!ready || arrived.length + leaving.length === 0) return null;

  const list = (names: readonly string[]): string => names.slice(0, 4).join(t('news.and')) + (names.length > 4 ? t('news.others', { count: names.length }) : '');
  const answer = (remove: boolean) => {
    const undo = store.answerNews(remove);
    if (remove) toast.info(t('news.removed', { count: leaving.length }), { undo });
  };
  return (
    <div className="home-collision home-news-note" role="status">
      <Icon name="info" />
      <p>
        {source ? t('news.from', { name: scopeName(source, t('firm'), locale) }) : t('news.fromProgram')}
        {arrived.length > 0 ? t('news.arrived', { names: list(arrived) }) : null}
        {leaving.length > 0 ? t('news.leaving', { names: list(leaving) }) : null}
      </p>
      {leaving.length > 0 ? (
        <>
          <button type="button" className="yz-link-button" onClick={() => answer(true)}>
            {t('news.remove')}
          </button>
          <button type="button" className="yz-link-button" onClick={() => answer(false)}>
            {t('news.keep')}
          </button>
        </>
      ) : (
        <button type="button" className="yz-link-button" onClick={() => answer(false)}>
          {t('news.seen')}
        </button>
      )}
    </div>
  );
}
