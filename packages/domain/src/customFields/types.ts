import type { CustomFieldType } from '../catalogues/customFields';

/** A choice of a field. `key` is given once and stays, whatever the choice is called later. */
export interface CustomChoice {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Not offered any more; where it was chosen it stays. */
  readonly isRetired: boolean;
}

/** What a value is checked against. `decimals` counts places after the point of a number. */
export interface CustomField {
  readonly id: string;
  readonly type: CustomFieldType;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unit: string | null;
  readonly decimals: number;
  readonly isRequired: boolean;
  readonly choices: readonly CustomChoice[];
}

/** A value as it is kept: text, an exact decimal without spare zeros, an ISO day, yes or no, one key, or keys in the order of the choices. */
export type CustomValue = string | boolean | readonly string[];

/** A value as somebody gives it: the member of the field's type, others empty. */
export interface GivenValue {
  readonly text?: string | null;
  readonly number?: string | null;
  readonly day?: string | null;
  readonly flag?: boolean | null;
  readonly choices?: readonly string[] | null;
}

/** What can be wrong with a value; each is a code of the API's messages. */
export type CustomProblem =
  | { readonly code: 'REQUIRED' | 'NOT_A_NUMBER' | 'NOT_A_DATE' | 'NOT_A_CODE' | 'WRONG_TYPE' }
  | { readonly code: 'TOO_LONG' | 'TOO_MANY'; readonly max: number }
  | { readonly code: 'TOO_MANY_DECIMALS'; readonly max: number }
  | { readonly code: 'OUT_OF_RANGE'; readonly min: string; readonly max: string };

export type CustomReading = { readonly value: CustomValue | null } | { readonly problem: CustomProblem };

/** Active fields of one kind of record. */
export const mostFields = 50;
/** Fields of one kind of record that were ever defined. */
export const mostFieldsEver = 200;
export const mostChoices = 100;
export const mostDecimals = 6;
/** Characters of what a text field holds. */
export const longestText: Readonly<Record<'TEXT' | 'LONG_TEXT', number>> = { TEXT: 200, LONG_TEXT: 4000 };
/** Digits that a spreadsheet keeps of a number. */
export const mostDigits = 15;
/** Days outside are slips. */
export const firstDay = '1900-01-01';
export const lastDay = '2100-12-31';
