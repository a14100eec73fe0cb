import { GraphQLError } from 'graphql';
import { messages } from './messages';
import type { ErrorCode } from './messages';

export type Locale = 'zh' | 'en';
export type { ErrorCode };

/** An expected failure as the schema's `UserError`. */
export interface UserError {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** One thing wrong with the input: a code, the field and what the message needs. */
export interface Problem {
  readonly code: ErrorCode;
  readonly path?: readonly string[];
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Thrown by services for failures a person can mend; mutations answer with it in `errors`. */
export class UserFault extends Error {
  readonly problems: readonly Problem[];
  /** Id of the stored object to show beside the refused one (STALE_VERSION). */
  readonly currentId: string | null;
  constructor(problems: Problem | readonly Problem[], currentId: string | null = null) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map((p) => p.code).join(', '));
    this.problems = list;
    this.currentId = currentId;
  }
}

/** The message of a code in the viewer's language. */
export function messageOf(problem: Problem, locale: Locale): string {
  return messages[problem.code][locale].replace(/\{(\w+)\}/g, (_, key: string) => String(problem.params?.[key] ?? ''));
}

export function toUserErrors(problems: readonly Problem[], locale: Locale): UserError[] {
  return problems.map((p) => ({ code: p.code, path: p.path ?? [], message: messageOf(p, locale) }));
}

const thrown = (code: ErrorCode, status: number) => (locale: Locale) => new GraphQLError(messageOf({ code }, locale), { extensions: { code, http: { status } } });

export const unauthenticated = thrown('UNAUTHENTICATED', 200);
export const forbidden = thrown('FORBIDDEN', 200);
export const passwordChangeRequired = thrown('PASSWORD_CHANGE_REQUIRED', 200);

/** An expected fault of a query: the first problem's code, all of them in `extensions.errors`. */
export function faultError(fault: UserFault, locale: Locale): GraphQLError {
  const errors = toUserErrors(fault.problems, locale);
  return new GraphQLError(errors.map((e) => e.message).join(' '), { extensions: { code: errors[0]?.code ?? 'BAD_REQUEST', errors } });
}

/** Collects problems of one input, so that a person sees all of them at once. */
export class Problems {
  readonly list: Problem[] = [];
  add(code: ErrorCode, path: readonly string[] = [], params?: Problem['params']): void {
    this.list.push(params ? { code, path, params } : { code, path });
  }
  /** @throws UserFault when anything was added. */
  assertNone(): void {
    if (this.list.length > 0) throw new UserFault(this.list);
  }
}

/** What keeps the program from starting, as one line that says what to do. */
export class StartError extends Error {}
