import type { ChainState, FileCategory, RatingGrade } from '@yingzao/domain/catalogues';
import { createContext, useContext, type ComponentType } from 'react';

import type { CustomFieldFilter, CustomRecord } from '../generated/types.generated';
import type { RoundRow } from './approvalRounds';
import type { CustomFieldRow, CustomValues } from './customFields';

/** Places on pages of one feature that another one fills; which does, says app/slots.tsx alone. */
export interface SlotProps {
  /** Named views of a list; `address` is its query, `search` what a view would keep of the list as it is. */
  readonly savedViews: { readonly kind: 'PROJECTS' | 'CLIENTS' | 'STATISTICS'; readonly path: string; readonly address: string; readonly search: string };
  /** Fields of the firm's own in a form, what they hold, and conditions on them. */
  readonly customFieldInputs: { readonly record: CustomRecord; readonly values: CustomValues; readonly onChange: (values: CustomValues) => void };
  readonly customFieldFacts: { readonly record: CustomRecord; readonly values: readonly CustomFieldRow[] };
  readonly customFieldFilters: { readonly record: CustomRecord; readonly filters: readonly CustomFieldFilter[]; readonly onChange: (filters: readonly CustomFieldFilter[]) => void };
  /** What was changed of a tracked project. */
  readonly projectHistory: { readonly projectId: string };
  /** Documents of a tracked project. */
  readonly projectFiles: { readonly projectId: string };
  /** Who was in touch for a tracked project, and recording it. */
  readonly projectTouches: { readonly projectId: string };
  /** A button that records a touch for one project among many. */
  readonly projectTouch: { readonly projectId: string; readonly name: string };
  /** Who was in touch with a client. */
  readonly clientTouches: { readonly clientId: string };
  /** What developing a client cost. */
  readonly clientDevelopment: { readonly clientId: string };
  /** Dates of a tracked project from which follow-up is counted. */
  readonly projectAnchorDates: { readonly projectId: string };
  /** What was changed of a client. */
  readonly clientHistory: { readonly clientId: string };
  /** Why a client has the grade that it has. */
  readonly clientRating: { readonly clientId: string };
  /** Conditions of a list by what clients are worth and the segments they are in. */
  readonly clientConditions: { readonly ratings: readonly RatingGrade[]; readonly segmentIds: readonly string[]; readonly onChange: (part: { readonly ratings?: RatingGrade[]; readonly segmentIds?: string[] }) => void };
  /** Documents of the tracked project on the page of its design project. */
  readonly designFiles: { readonly designProjectId: string };
  /** Fee nodes of a contract with invoices and receipts. */
  readonly contractMoney: { readonly contractId: string };
  /** A button that uploads a document of a project; told the id of what was kept. */
  readonly documentUpload: { readonly projectId: string; readonly category: FileCategory; readonly onKept: (fileId: string) => void };
  /** The dialog in which approvers of a contract are designated. */
  readonly contractSubmission: {
    readonly contract: {
      readonly id: string;
      readonly version: number;
      readonly project: { readonly designTracker: { readonly id: string } | null } | null;
      /** Rounds so far, the newest first. */
      readonly approvalChains: readonly { readonly state: ChainState }[];
    };
    readonly onClose: () => void;
  };
  /** Rounds of approval of a contract, the newest first. */
  readonly contractRounds: { readonly rounds: readonly RoundRow[] };
  /** The dialog in which approvers of a version of a quote are designated. */
  readonly quoteSubmission: { readonly quoteId: string; readonly revisionId: string; readonly version: number; readonly onClose: () => void };
  /** Rounds of approval of a version of a quote. */
  readonly quoteRounds: { readonly quoteId: string; readonly revisionId: string };
  /** A button that puts a chart on a page of one's home; `settings` are those of the kind of widget. */
  readonly pinToHome: { readonly kind: string; readonly settings: Readonly<Record<string, string>>; readonly title: string };
  /** Documents of a client. */
  readonly clientFiles: { readonly clientId: string };
}
export type Slots = { readonly [K in keyof SlotProps]?: ComponentType<SlotProps[K]> };

export const SlotsContext = createContext<Slots>({});

/** What fills the place; nothing where nobody does, as in tests of the page around it. */
export function Slot<K extends keyof SlotProps>({ name, of }: { name: K; of: SlotProps[K] }) {
  const Filling = useContext(SlotsContext)[name] as ComponentType<SlotProps[K]> | undefined;
  return Filling ? <Filling {...of} /> : null;
}
