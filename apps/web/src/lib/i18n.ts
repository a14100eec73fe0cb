import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Locale = 'zh' | 'en';

/** The one message store of the page. Message files add themselves to it when their module loads. */
export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: 'zh',
  fallbackLng: 'zh',
  supportedLngs: ['zh', 'en'] satisfies Locale[],
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
  react: { useSuspense: false },
});
