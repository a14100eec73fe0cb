import type { Database } from '../platform/database';
import { unauthenticated } from '../platform/errors';
import type { Locale } from '../platform/errors';
import type { Logger } from '../platform/logger';
import type { Origin, Viewer } from '../modules/identity/sessions.service';
import { createLoaders } from './loaders';
import type { Loaders } from './loaders';
import type { Services } from './services';

export interface RequestFacts {
  /** The person signed in, if any. */
  readonly viewerOrNull: Viewer | null;
  readonly locale: Locale;
  readonly requestId: string;
  /** Remote address, for the sign-in limiter only. */
  readonly address: string;
  readonly userAgent: string | null;
  readonly sessionToken: string | null;
  readonly log: Logger;
  /** Token of a browser in which somebody signed in before. */
  readonly deviceToken?: string | null;
  /** Sets or (null) clears the session cookie of the answer. */
  readonly setSessionToken: (token: string | null) => void;
  /** Sets the cookie that the browser is known by. */
  readonly setDeviceToken?: (token: string) => void;
}

/** What a resolver knows of its request. */
export class RequestContext {
  readonly viewerOrNull: Viewer | null;
  readonly locale: Locale;
  readonly requestId: string;
  readonly address: string;
  readonly userAgent: string | null;
  readonly sessionToken: string | null;
  readonly log: Logger;
  readonly setSessionToken: (token: string | null) => void;
  readonly setDeviceToken: (token: string) => void;
  /** Where a sign-in comes from. */
  readonly origin: Origin;
  readonly loaders: Loaders;

  constructor(
    database: Database,
    readonly services: Services,
    facts: RequestFacts,
  ) {
    this.viewerOrNull = facts.viewerOrNull;
    this.locale = facts.locale;
    this.requestId = facts.requestId;
    this.address = facts.address;
    this.userAgent = facts.userAgent;
    this.sessionToken = facts.sessionToken;
    this.log = facts.log;
    this.setSessionToken = facts.setSessionToken;
    this.setDeviceToken = facts.setDeviceToken ?? (() => undefined);
    this.origin = { address: facts.address, userAgent: facts.userAgent, device: facts.deviceToken ?? null };
    this.loaders = createLoaders(database, facts.viewerOrNull);
  }

  /** The person signed in. @throws UNAUTHENTICATED when there is none, so that a forgotten guard fails closed. */
  get viewer(): Viewer {
    if (!this.viewerOrNull) throw unauthenticated(this.locale);
    return this.viewerOrNull;
  }
}
