import { requiredFiles } from '@yingzao/domain/files';

const text = (code: string | null): string => (code === null ? 'NULL' : `'${code}'`);

/** `missingCategories` of @yingzao/domain/files in SQL, as a condition on the project `p`: it lacks a document that it should have. */
export const lacksFilesSql = `EXISTS (SELECT 1 FROM (SELECT g.to_status, NULL, unnest(g.documents) FROM status_gate g WHERE g.to_status = p.status UNION ALL VALUES ${requiredFiles.map((rule) => `(${[rule.status, rule.source, rule.category].map(text).join(', ')})`).join(', ')}) w (status, source, category)
  WHERE w.status = p.status AND (w.source IS NULL OR w.source = p.source)
    AND NOT EXISTS (SELECT 1 FROM stored_file f WHERE f.project_id = p.id AND f.category = w.category AND f.deleted_at IS NULL))`;
