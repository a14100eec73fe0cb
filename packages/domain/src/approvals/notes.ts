/** What of a contract may change while it is in approval, without a new round: no approver decides on it. Amounts, parties, terms and documents never do. */
export const contractNotes = ['ARCHIVE_NUMBER', 'EXPECTED_SIGNING_ON', 'REMARK'] as const;
export type ContractNote = (typeof contractNotes)[number];

/** One change of a note; days as ISO dates, empty is null. */
export interface NoteEdit {
  readonly field: ContractNote;
  readonly before: string | null;
  readonly after: string | null;
}
