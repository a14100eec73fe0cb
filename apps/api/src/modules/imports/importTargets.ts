import type { ClientsService } from '../clients/clients.service';
import type { EmployeesService } from '../identity/employees.service';
import type { ProjectsService } from '../projects/projects.service';

/** By whose rules an import changes what is known. */
export interface ImportTargets {
  readonly projects: ProjectsService;
  readonly clients: ClientsService;
  readonly employees: EmployeesService;
}
