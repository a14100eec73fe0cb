import { useTranslation } from 'react-i18next';

import { i18n, type Locale } from './i18n';

export type { Locale };

/** `zh` or `en`: the language the page is shown in. */
export function currentLocale(): Locale {
  return i18n.language === 'en' ? 'en' : 'zh';
}

export function useLocale(): Locale {
  const { i18n: store } = useTranslation(undefined, { i18n });
  return store.language === 'en' ? 'en' : 'zh';
}

/** Switches the texts at once; who remembers the choice is the appearance document. */
export function setLocale(locale: Locale): void {
  if (typeof document !== 'undefined') document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  if (i18n.language !== locale) void i18n.changeLanguage(locale);
}
