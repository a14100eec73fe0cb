import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { previewOf } from '../../model/bulk';
import type { EditField, EditProject, EditValue } from '../../model/editFields';
import { tableMessages } from '../../tableMessages';

const mostRows = 100;

export interface BulkPreviewProps {
  projects: readonly EditProject[];
  field: EditField;
  value: EditValue;
  refusals: ReadonlyMap<string, string>;
}

/** What each project would have before and after, and which the server refuses, with its reason. */
export function BulkPreview({ projects, field, value, refusals }: BulkPreviewProps) {
  const t = useMessages(tableMessages);
  const locale = useLocale();
  const rows = previewOf(projects, field, value, refusals, locale);
  const same = rows.filter((row) => row.isSame).length;
  const blank = <span className="yz-blank">—</span>;
  return (
    <>
      <p role="status" className="pj-bulk-sum">
        {refusals.size > 0 ? t('bulk.refusals', { count: refusals.size }) : t('bulk.ready', { count: rows.length - same, same })}
      </p>
      <div className="pj-bulk-rows" role="region" aria-label={t('bulk.preview')} tabIndex={0}>
        <table className="yz-plain-table">
          <thead>
            <tr>
              <th scope="col">{t('bulk.project')}</th>
              <th scope="col">{t('bulk.before')}</th>
              <th scope="col">{t('bulk.after')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRows).map(({ project, before, isSame, refusal }) => (
              <tr key={project.id} data-refused={refusal ? '' : undefined}>
                <th scope="row">{project.name}</th>
                <td>{before?.label ?? blank}</td>
                <td>{refusal ? <strong className="pj-late">{t('bulk.refused')}：{refusal}</strong> : isSame ? <span className="yz-quiet">{t('bulk.same')}</span> : (value?.label ?? blank)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > mostRows ? <p className="yz-quiet">{t('bulk.more', { count: rows.length - mostRows })}</p> : null}
    </>
  );
}
