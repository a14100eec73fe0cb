import { Button } from 'antd';
import { useCallback, useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../../lib/messages';
import { DraftNotice } from '../../../../ui/DraftNotice';
import { FormActions, FormErrors, FormProvider } from '../../../../ui/FormField';
import { toast } from '../../../../ui/toast';
import { formMessages } from '../../formMessages';
import { useProjectDraft } from '../../hooks/useProjectDraft';
import { useSaveProject } from '../../hooks/useSaveProject';
import { fromProject } from '../../model/fromProject';
import { localProblems } from '../../model/problems';
import type { ProjectValues } from '../../model/projectForm';
import { projectPath, projectsPath } from '../../paths';
import type { SavedState } from '../ProjectNotices';
import { LeaveDialog } from './LeaveDialog';
import { MergeDialog } from './MergeDialog';
import type { ProjectForm_ProjectFragment } from './ProjectForm.generated';
import { ProjectFormFields } from './ProjectFormFields';

export interface ProjectFormProps {
  /** The stored project; null for a new one. */
  project: ProjectForm_ProjectFragment | null;
  /** What a new one begins with, e.g. the client it was opened from. */
  start?: ProjectValues;
}

/** True while an area holds text that is no area: its box shows what is wrong, and the value behind it is the old one. */
const hasUnreadableArea = (form: HTMLFormElement | null): boolean => Boolean(form?.querySelector('.yz-unit-input .yz-field-error'));

/** Every field of a tracked project. What is typed survives errors, reloads and signing out until it is saved or dropped. */
export function ProjectForm({ project, start }: ProjectFormProps) {
  const t = useMessages(formMessages);
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const draft = useProjectDraft(project, start);
  const { base, baseVersion, values } = draft.value;
  const { save, errors, setErrors, busy } = useSaveProject(project?.id ?? null);
  const [theirs, setTheirs] = useState<ProjectForm_ProjectFragment | null>(null);
  const [leaving, setLeaving] = useState(false);
  // What the form itself finds wrong is told from the first try on, and goes away as it is mended.
  const [tries, setTries] = useState(0);
  const told = tries > 0 ? [...localProblems(values, project ? base : null, t), ...errors] : errors;
  const back = project ? projectPath(project.id) : projectsPath;

  const { setValue } = draft;
  const patch = useCallback((part: Partial<ProjectValues>) => setValue((now) => ({ ...now, values: { ...now.values, ...part } })), [setValue]);

  useEffect(() => {
    form.current?.querySelector('.yz-form-errors')?.scrollIntoView({ block: 'center' });
  }, [errors, tries]);

  const submit = async (content: ProjectValues, on: ProjectValues, version: number | null): Promise<void> => {
    const unreadable = hasUnreadableArea(form.current);
    setErrors(unreadable ? [{ code: 'NOT_A_NUMBER', path: [], message: t('problem.unreadableArea') }] : []);
    if (unreadable || localProblems(content, project ? on : null, t).length > 0) {
      setTries((count) => count + 1);
      return;
    }
    const result = await save(content, on, version);
    if (result.kind === 'stale') {
      setTheirs(result.stored);
    } else if (result.kind === 'unchanged') {
      draft.clear();
      toast.info(t('unchanged'));
      void navigate(back);
    } else if (result.kind === 'saved') {
      draft.clear();
      const { id, number, name } = result.project;
      toast.success(project ? t('saved', { name }) : t('created', { number, name }));
      void navigate(projectPath(id), { replace: true, state: { warnings: result.warnings } satisfies SavedState });
    } else setTheirs(null);
  };
  const submitMerged = (content: ProjectValues): void => {
    if (!theirs) return;
    const stored = fromProject(theirs);
    // From here on the stored version is what the form grew from, so that a third save is compared with it.
    setValue({ base: stored, baseVersion: theirs.version, values: content });
    setTheirs(null);
    void submit(content, stored, theirs.version);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit(values, base, baseVersion);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      if (!busy) void submit(values, base, baseVersion);
    }
  };
  const drop = (): void => {
    draft.discard();
    void navigate(back);
  };
  return (
    <form ref={form} className="pj-form" onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <FormProvider errors={told}>
        <DraftNotice draft={draft} />
        <FormErrors />
        <ProjectFormFields values={values} patch={patch} projectId={project?.id ?? null} />
        <FormActions>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t(project ? 'save' : 'create')}
          </Button>
          <Button onClick={() => (draft.dirty ? setLeaving(true) : void navigate(back))}>{t('cancel')}</Button>
          <span className="yz-quiet pj-form-note">
            {draft.dirty ? `${t('kept')} · ` : null}
            {t('keys')}
          </span>
        </FormActions>
      </FormProvider>
      {theirs ? (
        <MergeDialog key={theirs.version} base={base} mine={values} theirs={fromProject(theirs)} busy={busy} onSave={submitMerged} onClose={() => setTheirs(null)} />
      ) : null}
      <LeaveDialog open={leaving} onClose={() => setLeaving(false)} onKeep={() => void navigate(back)} onDrop={drop} />
    </form>
  );
}
