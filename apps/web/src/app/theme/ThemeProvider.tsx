import { StyleProvider } from '@ant-design/cssinjs';
import { Provider as MotionProvider } from '@rc-component/motion';
import { ConfigProvider, type ConfigProviderProps } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, useMemo, useState, type ReactNode } from 'react';

import { appearanceStore, useAppearance, type AppearanceStore } from '../../lib/appearance';
import { useLocale, type Locale } from '../../lib/locale';
import { ChartThemeContext, chartThemeOf } from '../../lib/chartTheme';
import { Icon } from '../../ui/Icon';
import { antdTheme, moves } from './antdTheme';

/** The nonce the server wrote into the page; styles made at run time carry it past the content security policy. */
export function pageNonce(): string | undefined {
  const nonce = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce;
  return nonce && !nonce.startsWith('__') ? nonce : undefined;
}

/** Its own mark of waiting says "loading" in English and may stay behind, unseen, after a quick answer. */
const buttons: NonNullable<ConfigProviderProps['button']> = { autoInsertSpace: false, loadingIcon: <Icon name="wait" className="yz-spin" /> };

/** Names inside the component library: dates, empty lists. */
const antdLocales: Record<Locale, NonNullable<ConfigProviderProps['locale']>> = { zh: zhCN, en: enUS };

/** Draws everything inside with the appearance a person chose, the component library and the charts included. */
export function ThemeProvider({ children, store = appearanceStore }: { children: ReactNode; store?: AppearanceStore }) {
  const { theme } = useAppearance(store);
  const locale = useLocale();
  useEffect(() => {
    dayjs.locale(locale === 'zh' ? 'zh-cn' : 'en');
  }, [locale]);
  const config = useMemo(() => antdTheme(theme), [theme]);
  const [nonce] = useState(pageNonce);
  const chart = useMemo(() => ({ ...chartThemeOf(theme), motion: moves(theme) }), [theme]);
  return (
    <StyleProvider layer>
      <ConfigProvider theme={config} locale={antdLocales[locale]} {...(nonce ? { csp: { nonce } } : {})} button={buttons}>
        <MotionProvider motion={moves(theme)}>
          <ChartThemeContext value={chart}>{children}</ChartThemeContext>
        </MotionProvider>
      </ConfigProvider>
    </StyleProvider>
  );
}
