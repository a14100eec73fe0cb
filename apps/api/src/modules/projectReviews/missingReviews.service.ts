/**
 * As a condition on the project `p`: it was won or lost here and what was learnt of it is not written yet.
 * What came decided from a workbook was decided before: nobody is asked about it.
 */
export const lacksReviewSql = `(p.status IN ('WON', 'LOST')
  AND EXISTS (SELECT 1 FROM project_status_event e WHERE e.project_id = p.id AND e.to_status = p.status AND e.from_status IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM project_review r WHERE r.project_id = p.id AND r.decided_at = p.status_changed_at AND r.lessons IS NOT NULL))`;
