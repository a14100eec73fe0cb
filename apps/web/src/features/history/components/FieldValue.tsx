import { fieldName } from '@yingzao/domain/customFields';

import { useMessages } from '../../../lib/messages';
import { useLocale } from '../../../lib/locale';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { customInputOf, inputOf, isKnownField, readValue, storedText } from '../model/values';
import { RestoreProjectValueDocument, type ProjectHistoryQuery, type RestoreProjectValueMutation } from './ProjectHistory.generated';
import { ValueLine } from './ValueLine';

type Project = NonNullable<ProjectHistoryQuery['project']>;

export interface FieldValueProps {
  change: Project['changes'][number]['values'][number];
  project: Pick<Project, 'id' | 'version' | 'viewerCanUpdate'>;
  /** There was nothing before. */
  isFirst: boolean;
  onRestored: () => void;
}

const saved = (data: RestoreProjectValueMutation) => data.updateProject;

/** One field of a change; what stood there before can be brought back, by the rules of any other change. */
export function FieldValue({ change, project, isFirst, onRestored }: FieldValueProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { send, errors, busy } = useSubmit(RestoreProjectValueDocument, saved, (cache) => forget(cache, 'projects', 'statistics', 'recentChanges', 'myNextSteps', 'search'));
  const { customField } = change;
  const field = customField ? fieldName(customField, locale) : isKnownField(change.field) ? t(`field.${change.field}`) : change.field;
  const [before, after] = customField ? [change.before, change.after].map((value) => storedText(customField, value, locale)) : [readValue(change.field, { value: change.before, name: change.beforeName }, locale), readValue(change.field, { value: change.after, name: change.afterName }, locale)];
  const input = project.viewerCanUpdate && !isFirst && before !== undefined ? (customField ? customInputOf(customField, change.before) : inputOf(change.field, change.before)) : null;
  const restore = async (): Promise<void> => {
    const payload = await send({ id: project.id, expectedVersion: project.version, fields: input ?? {} });
    if (!payload || payload.errors.length > 0) return;
    toast.success(t('restored', { field }));
    onRestored();
  };
  return (
    <ValueLine field={field} before={before} after={after} isFirst={isFirst} isUnsaid={change.before === null && change.after === null} errors={errors} busy={busy} {...(input ? { onRestore: () => void restore() } : {})} />
  );
}
