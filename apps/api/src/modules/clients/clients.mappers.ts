import type { Connection } from '../../platform/pagination';
import type { ClientGroupRow, ClientMergeRow, ClientRow, ContactRow, DevelopedProjectRow, EmploymentRow, PartnerFirmRow } from './clients.entity';
import type { ClientDealRow, ClientEventRow } from './clientDossier.repository';
import type { ClientChangeRow } from './clientHistory';
import type { ClientFiguresRow, TreeEntry } from './clientTree.repository';

export type ClientChangeMapper = ClientChangeRow;
export type ClientDealMapper = ClientDealRow;
export type ClientEventMapper = ClientEventRow;
export type ClientFiguresMapper = Omit<ClientFiguresRow, 'id'>;
export type ClientTreeNodeMapper = TreeEntry;
export type ClientMapper = ClientRow;
export type ClientConnectionMapper = Connection<ClientRow>;
export type ClientMergeMapper = ClientMergeRow;
export type ClientGroupMapper = ClientGroupRow;
export type DevelopedProjectMapper = DevelopedProjectRow;
export type PartnerDesignFirmMapper = PartnerFirmRow;
/** A person with what they do at one client: the one they were reached through, else the latest. */
export type ContactMapper = Omit<ContactRow, 'createdAt'> & Pick<EmploymentRow, 'department' | 'title' | 'influence' | 'endedOn'> & { readonly clientId: string | null; readonly isCurrent: boolean };
export type EmploymentMapper = EmploymentRow;
