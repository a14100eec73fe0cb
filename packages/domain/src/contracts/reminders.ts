import type { ContractStatus, ContractType } from '../catalogues/index';
import { addDays } from '../measures/index';

export const contractReminders = ['CONTRACT_ENDING', 'CONTRACT_FILING_DUE', 'GUARANTEE_ENDING'] as const;
export type ContractReminder = (typeof contractReminders)[number];

/** Days before the day itself from which it is brought up. */
export const noticeDays: Readonly<Record<ContractReminder, number>> = { CONTRACT_ENDING: 30, CONTRACT_FILING_DUE: 7, GUARANTEE_ENDING: 30 };
/** Days after it in which something that was never done is still brought up. */
export const longestLate = 60;

/** Kinds that are filed (备案) with the authority. */
export const needsFiling = (type: ContractType): boolean => type === 'DESIGN' || type === 'CONSORTIUM' || type === 'SUBCONTRACT';

/** Days that a contract in force is watched for; ISO dates. */
export interface ContractDates {
  readonly contractType: ContractType;
  readonly status: ContractStatus;
  readonly validUntil: string | null;
  readonly filingDueOn: string | null;
  readonly filedOn: string | null;
  readonly guaranteeUntil: string | null;
  readonly guaranteeReleasedOn: string | null;
}
export interface Reminder {
  readonly kind: ContractReminder;
  readonly on: string;
}

const inForce: readonly ContractStatus[] = ['SIGNED', 'PERFORMING', 'SUSPENDED'];

/** What is still open of a contract. One that is paid in full is over, but its filing and its guarantee are not. */
export function openReminders(contract: ContractDates): Reminder[] {
  const { contractType, status, validUntil, filingDueOn, filedOn, guaranteeUntil, guaranteeReleasedOn } = contract;
  const isSigned = inForce.includes(status) || status === 'COMPLETED';
  const of = (kind: ContractReminder, on: string | null, isOpen: boolean): Reminder[] => (on !== null && isOpen ? [{ kind, on }] : []);
  return [
    ...of('CONTRACT_ENDING', validUntil, inForce.includes(status)),
    ...of('CONTRACT_FILING_DUE', filingDueOn, isSigned && filedOn === null && needsFiling(contractType)),
    ...of('GUARANTEE_ENDING', guaranteeUntil, isSigned && guaranteeReleasedOn === null),
  ];
}

/** Of these what is brought up today. */
export const dueReminders = (contract: ContractDates, today: string): Reminder[] =>
  openReminders(contract).filter(({ kind, on }) => today >= addDays(on, -noticeDays[kind]) && today <= addDays(on, longestLate));
