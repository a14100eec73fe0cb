import { Button, Popover } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';

import type { SavedViewKind } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { toast } from '../../../ui/toast';
import { useSavedViews, type SavedView } from '../hooks/useSavedViews';
import { messages } from '../messages';
import { isBareLink, keptSearch, viewHref, viewIn, withoutView } from '../model/viewSearch';
import '../savedViews.css';
import { ViewDialog } from './ViewDialog';
import { ViewRow } from './ViewRow';

export interface SavedViewsProps {
  kind: SavedViewKind;
  /** Address of the list. */
  path: string;
  /** Query of the address as it is. */
  address: string;
  /** What a view of the list as it is would keep: the address, and what the device has chosen for it. */
  search: string;
}

/** The menu of a list's views: those kept, and keeping the present one. */
export default function SavedViews({ kind, path, address, search }: SavedViewsProps) {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const actions = useSavedViews(kind);
  const { views, isFresh } = actions;
  const [isOpen, setOpen] = useState(false);
  /** The view that gets another name, or a new one. */
  const [editing, setEditing] = useState<SavedView | 'NEW' | null>(null);
  const id = viewIn(address);
  const current = views?.find((view) => view.id === id) ?? null;
  const isChanged = current !== null && keptSearch(current.search) !== keptSearch(address);

  useEffect(() => {
    if (id === null || views === null) return;
    if (!current && isFresh) {
      toast.error(t('gone'));
      void navigate(withoutView(path, address), { replace: true });
    } else if (current && isBareLink(address) && isChanged) void navigate(viewHref(path, current), { replace: true });
  }, [id, views, isFresh, current, isChanged, address, path, navigate, t]);

  const remove = async (view: SavedView): Promise<void> => {
    if (view.id === id) await navigate(withoutView(path, address), { replace: true });
    await actions.remove(view);
  };
  const groups = [
    { title: t('own'), views: views?.filter((view) => !view.isShared) ?? [] },
    { title: t('shared'), views: views?.filter((view) => view.isShared) ?? [] },
  ].filter((group) => group.views.length > 0);
  const isList = kind !== 'STATISTICS';
  const panel = (
    <div className="sv-panel">
      {views?.length === 0 ? <p className="yz-quiet">{t(isList ? 'none' : 'statistics.none')}</p> : null}
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h3>{group.title}</h3>
          <ul>
            {group.views.map((view) => (
              <ViewRow key={view.id} view={view} path={path} isCurrent={view.id === id} actions={actions} onOpen={() => setOpen(false)} onRename={() => setEditing(view)} onDelete={() => void remove(view)} />
            ))}
          </ul>
        </section>
      ))}
      <div className="sv-foot">
        {current && isChanged && current.viewerCanUpdate ? (
          <Button size="small" title={t(isList ? 'updateHint' : 'statistics.updateHint')} onClick={() => void actions.update(current, keptSearch(search))}>
            {t('update', { name: current.name })}
          </Button>
        ) : null}
        <Button size="small" type="primary" icon={<Icon name="plus" />} onClick={() => setEditing('NEW')}>
          {t(isList ? 'keep' : 'statistics.keep')}
        </Button>
        {id ? (
          <Link to={path} onClick={() => setOpen(false)}>
            {t('all')}
          </Link>
        ) : null}
      </div>
    </div>
  );
  return (
    <>
      <Popover content={panel} trigger="click" placement="bottomRight" open={isOpen} onOpenChange={setOpen}>
        <Button icon={<Icon name="eye" />} aria-haspopup="dialog" aria-expanded={isOpen}>
          <span className="sv-face">{current ? t('current', { name: current.name }) : t('views')}</span>
          {isChanged ? <small className="sv-changed">{t('changed')}</small> : null}
        </Button>
      </Popover>
      {editing ? (
        <ViewDialog
          kind={kind}
          view={editing === 'NEW' ? null : editing}
          search={keptSearch(search)}
          onClose={() => setEditing(null)}
          onSaved={(view) => {
            toast.success(t('saved', { name: view.name }));
            const isNew = editing === 'NEW';
            setEditing(null);
            setOpen(false);
            void actions.reload().then(() => (isNew ? navigate(viewHref(path, view), { replace: true }) : undefined));
          }}
        />
      ) : null}
    </>
  );
}
