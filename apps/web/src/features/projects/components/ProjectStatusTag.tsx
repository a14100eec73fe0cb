import { projectStatus, type ProjectStatus } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { StatusTag } from '../../../ui/StatusTag';
import { statusTone } from '../model/status';

export function ProjectStatusTag({ status }: { status: ProjectStatus }) {
  return <StatusTag tone={statusTone[status]}>{projectStatus.label(status, useLocale())}</StatusTag>;
}
