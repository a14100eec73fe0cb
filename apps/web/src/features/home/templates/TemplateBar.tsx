import { useMutation } from '@apollo/client/react';
import { jsonEqual, parseLayout } from '@yingzao/domain/dashboard';
import type { TemplateScope } from '@yingzao/domain/dashboard';
import type { Role } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useNavigate } from 'react-router-dom';

import { describeError } from '../../../lib/errors';
import { useMessages } from '../../../lib/messages';
import { randomKey } from '../../../lib/submitKeys';
import { Icon } from '../../../ui/Icon';
import { toast } from '../../../ui/toast';
import type { Panel } from '../components/HomeBoard';
import { UndoButtons } from '../components/UndoButtons';
import { useHome, useHomeState } from '../hooks/useHome';
import { templatePageMessages } from './messages';
import { PublishHomeTemplateDocument } from './HomeTemplates.generated';
import { templatePath } from './paths';
import { PersonField } from './PersonField';
import type { PreviewPerson } from './previewPerson';
import type { TemplateRow } from './scope';

export interface TemplateBarProps {
  row: TemplateRow | null;
  scope: TemplateScope;
  panel: Panel;
  setPanel: (panel: Panel) => void;
  onPreview: (person: PreviewPerson | null) => void;
  onKept: () => void;
}

/** What is done to a default: add, undo, look at it as somebody, publish. */
export function TemplateBar({ row, scope, panel, setPanel, onPreview, onKept }: TemplateBarProps) {
  const t = useMessages(templatePageMessages);
  const navigate = useNavigate();
  const { store } = useHome();
  const layout = useHomeState((state) => state.history.present);
  const saved = useHomeState((state) => state.saved);
  const [send, { loading }] = useMutation(PublishHomeTemplateDocument, { refetchQueries: ['HomeTemplates'] });
  const isChanged = !jsonEqual(layout, saved.layout);

  const publish = async (): Promise<void> => {
    try {
      const { data } = await send({ variables: { input: { clientMutationId: randomKey(), expectedRevision: saved.revision, departmentId: scope.departmentId, role: scope.role as Role | null, layout, ...(row ? { id: row.id } : {}) } } });
      const { errors = [], template } = data?.publishHomeTemplate ?? {};
      const [error] = errors;
      if (error?.code === 'STALE_VERSION' && template) {
        store.rebase({ layout: parseLayout(template.layout).layout, revision: template.revision, isDefault: false });
        toast.info(t('edit.merged', { name: template.publishedBy?.name ?? t('edit.someone') }), { duration: 10_000 });
      } else if (error) toast.error(error.message);
      else if (template) {
        store.saved(layout, template.revision);
        onKept();
        toast.success(t('edit.published'));
        if (!row) void navigate(templatePath(template.id), { replace: true });
      }
    } catch (error) {
      toast.error(describeError(error).message ?? t('edit.failed'));
    }
  };
  const discard = () => {
    const before = layout;
    store.run({ type: 'replace', layout: saved.layout });
    toast.info(t('edit.discarded'), { undo: () => void store.run({ type: 'replace', layout: before }) });
  };

  return (
    <div className="home-editbar" role="toolbar" aria-label={t('list.title')}>
      <Button type="primary" ghost aria-expanded={panel?.kind === 'gallery'} icon={<Icon name="plus" />} onClick={() => setPanel(panel?.kind === 'gallery' ? null : { kind: 'gallery' })}>
        {t('edit.add')}
      </Button>
      <UndoButtons />
      <span className="tpl-as">
        <PersonField value={null} onChange={onPreview} />
      </span>
      <span className="home-editbar-end">
        <Button disabled={!isChanged} onClick={discard}>
          {t('edit.discard')}
        </Button>
        <Button type="primary" loading={loading} disabled={row !== null && !isChanged} onClick={() => void publish()}>
          {row ? t('edit.publishCount', { count: row.reach }) : t('edit.publish')}
        </Button>
      </span>
    </div>
  );
}
