import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { i18n } from './i18n';

/** Texts of one feature: nested objects of strings, `{{name}}` marks a value. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The same keys; where English has a singular, a text with a `{{count}}` may have a twin `<key>_one`. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> } & {
  readonly [K in keyof T & string as T[K] extends string ? `${K}_one` : never]?: string;
};
type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];

export interface Messages<Z extends MessageTree> {
  readonly namespace: string;
  readonly zh: Z;
}
export type MessageKey<M> = M extends Messages<infer Z> ? Paths<Z> : never;
export type Translate<Z extends MessageTree> = (key: Paths<Z>, values?: Record<string, string | number>) => string;

/**
 * Declares the texts of one feature in both languages and makes them known to the page.
 * `en` must have exactly the keys of `zh`: a missing or a surplus key fails the type check.
 * @param namespace the feature's folder name, unique in the page
 */
export function defineMessages<const Z extends MessageTree>(
  namespace: string,
  texts: { readonly zh: Z; readonly en: NoInfer<Shape<Z>> },
): Messages<Z> {
  i18n.addResourceBundle('zh', namespace, texts.zh, true, true);
  i18n.addResourceBundle('en', namespace, texts.en, true, true);
  return { namespace, zh: texts.zh };
}

/** The texts of one feature in the current language; changes with it without a reload. */
export function useMessages<Z extends MessageTree>(messages: Messages<Z>): Translate<Z> {
  const { t } = useTranslation(messages.namespace, { i18n });
  return useCallback((key, values) => String(t(key, values ?? {})), [t]);
}

/** The same outside a component, e.g. in a toast; reads the language at the time of the call. */
export function translate<Z extends MessageTree>(messages: Messages<Z>): Translate<Z> {
  return (key, values) => String(i18n.t(key, { ns: messages.namespace, ...values }));
}
