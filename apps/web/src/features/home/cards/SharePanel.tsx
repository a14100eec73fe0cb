import { useMutation, useQuery } from '@apollo/client/react';
import { layoutLimits, outlineOf, parseLayout } from '@yingzao/domain/dashboard';
import { Button, Checkbox, Input } from 'antd';
import type { InputRef } from 'antd';
import { useId, useRef, useState } from 'react';
import { Link } from 'react-router-dom';

import { copyText } from '../../../lib/copyText';
import { describeError } from '../../../lib/errors';
import { useMessages } from '../../../lib/messages';
import { randomKey } from '../../../lib/submitKeys';
import { useViewer } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { SidePanel } from '../components/SidePanel';
import { VersionDrawing } from '../components/VersionDrawing';
import { useHome, useHomeState } from '../hooks/useHome';
import { cardMessages } from './messages';
import { messages } from '../messages';
import { pageName } from '../model/pageName';
import { DeleteHomeCardDocument, MyHomeCardsDocument, ShareHomeDocument } from './HomeCards.generated';
import { cardPath } from './paths';

/** Makes cards of one's home and lists those that were made. */
export default function SharePanel({ onClose }: { onClose: () => void }) {
  const t = useMessages(cardMessages);
  const home = useMessages(messages);
  const viewer = useViewer();
  const { autosave } = useHome();
  const layout = useHomeState((state) => state.history.present);
  const [name, setName] = useState(() => t('share.nameOf', { name: viewer.name }));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [code, setCode] = useState<string | null>(null);
  const field = useRef<InputRef>(null);
  const id = useId();
  const { data } = useQuery(MyHomeCardsDocument, { fetchPolicy: 'cache-and-network' });
  const [share, { loading }] = useMutation(ShareHomeDocument, { refetchQueries: ['MyHomeCards'] });
  const pageIds = layout.pages.map((page) => page.id).filter((page) => !left.has(page));
  const link = code === null ? '' : new URL(cardPath(code), window.location.href).href;

  const make = async (): Promise<void> => {
    try {
      await autosave()?.flush();
      const answer = await share({ variables: { input: { name, pageIds, clientMutationId: randomKey() } } });
      const { errors = [], card } = answer.data?.shareHome ?? {};
      if (card) setCode(card.code);
      else toast.error(errors.map((error) => error.message).join(' ') || t('share.failed'));
    } catch (error) {
      toast.error(describeError(error).message ?? t('share.failed'));
    }
  };
  const copy = async (): Promise<void> => {
    if (await copyText(link, field.current?.input ?? null)) toast.success(t('share.copied'));
    else toast.info(t('share.copyFailed'));
  };

  return (
    <SidePanel title={t('share.title')} onClose={onClose}>
      <p className="home-versions-lead">{t('share.lead')}</p>
      <div className="home-field">
        <label htmlFor={id}>{t('share.name')}</label>
        <Input id={id} value={name} maxLength={layoutLimits.nameLength} onChange={(event) => setName(event.target.value)} />
      </div>
      {layout.pages.length > 1 ? (
        <fieldset className="home-field">
          <legend>{t('share.pages')}</legend>
          {layout.pages.map((page) => (
            <Checkbox key={page.id} checked={!left.has(page.id)} onChange={({ target }) => setLeft(new Set(target.checked ? [...left].filter((other) => other !== page.id) : [...left, page.id]))}>
              {pageName(page, layout, home)}
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
      <Button type="primary" loading={loading} disabled={name.trim() === '' || pageIds.length === 0} onClick={() => void make()}>
        {t('share.make')}
      </Button>
      {code ? (
        <div className="home-field" role="status">
          <label htmlFor={`${id}-link`}>{t('share.link')}</label>
          <div className="home-share-row">
            <Input ref={field} id={`${id}-link`} readOnly value={link} onFocus={(event) => event.target.select()} />
            <Button icon={<Icon name="copy" />} onClick={() => void copy()}>
              {t('share.copy')}
            </Button>
          </div>
        </div>
      ) : null}
      <h3>{t('share.mine')}</h3>
      {data?.myHomeCards.length === 0 ? <p className="yz-quiet">{t('share.none')}</p> : null}
      <ol className="home-versions">
        {data?.myHomeCards.map((card) => (
          <OwnCard key={card.id} {...card} />
        ))}
      </ol>
    </SidePanel>
  );
}

function OwnCard({ id, code, name, layout, createdAt }: { id: string; code: string; name: string; layout: unknown; createdAt: string }) {
  const t = useMessages(cardMessages);
  const [remove, { loading }] = useMutation(DeleteHomeCardDocument, { refetchQueries: ['MyHomeCards'], awaitRefetchQueries: true });
  const takeBack = async (): Promise<void> => {
    try {
      const { data } = await remove({ variables: { input: { id } } });
      const problems = data?.deleteHomeCard.errors ?? [];
      if (problems.length > 0) toast.error(problems.map((problem) => problem.message).join(' '));
      else toast.success(t('share.deleted'));
    } catch (error) {
      toast.error(describeError(error).message ?? t('share.failed'));
    }
  };
  return (
    <li className="home-version">
      <VersionDrawing outline={outlineOf(parseLayout(layout).layout)} />
      <div>
        <strong>{name}</strong>
        <span>
          <DateText value={createdAt} kind="relative" />
        </span>
        <span className="home-card-actions">
          <Link to={cardPath(code)}>{t('share.open')}</Link>
          <Button size="small" loading={loading} onClick={() => void takeBack()} aria-label={`${t('share.delete')}：${name}`}>
            {t('share.delete')}
          </Button>
        </span>
      </div>
    </li>
  );
}
