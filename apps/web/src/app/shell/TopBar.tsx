import { appearanceModes, fontSizeRange } from '@yingzao/domain/appearance';
import { Fragment } from 'react';
import { Link } from 'react-router-dom';

import { appearancePath } from '../../features/appearance/paths';
import { Bell } from '../../features/prompts/components/Bell';
import { accountPath } from '../../features/session/paths';
import { appearanceStore, useAppearance } from '../../lib/appearance';
import { useMessages } from '../../lib/messages';
import { useCurrentPageTitle } from '../../lib/pageTitle';
import { useSessionActions, useViewer } from '../../lib/viewer';
import { Icon } from '../../ui/Icon';
import { Mark } from '../../ui/Mark';
import { MenuButton } from '../../ui/MenuButton';
import { initialsOf } from '../../ui/Person';
import { messages } from '../messages';
import { trailOf, type AppRoute } from '../routes';

function Breadcrumbs({ route }: { route: AppRoute | null }) {
  const t = useMessages(messages);
  const title = useCurrentPageTitle();
  const { capabilities } = useViewer();
  const above = route ? trailOf(route, (cell) => capabilities.has(cell)).slice(0, -1) : [];
  return (
    <nav className="yz-crumbs" aria-label={t('top.breadcrumb')}>
      <ol>
        {above.map((step) => (
          <Fragment key={step.path}>
            <li>
              <Link to={step.path}>{t(step.title)}</Link>
            </li>
          </Fragment>
        ))}
        <li aria-current="page">{title || (route ? t(route.title) : t('nav.notFound'))}</li>
      </ol>
    </nav>
  );
}

const modeIcons = { light: 'sun', dark: 'moon', system: 'screen', clock: 'clock' } as const;

export function TopBar({ route, onSearch }: { route: AppRoute | null; onSearch: () => void }) {
  const t = useMessages(messages);
  const viewer = useViewer();
  const { signOut } = useSessionActions();
  const { appearance } = useAppearance();
  const other = appearance.locale === 'zh' ? 'en' : 'zh';
  return (
    <header className="yz-topbar">
      <Link to="/" className="yz-topbar-mark" aria-label={`${t('name')} · ${t('nav.home')}`}>
        <Mark size={26} />
      </Link>
      <Breadcrumbs route={route} />
      <button type="button" className="yz-search-button" onClick={onSearch} aria-keyshortcuts="Control+K Meta+K">
        <Icon name="search" />
        <span>{t('top.search')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <Bell />
      <button
        type="button"
        className="yz-text-button yz-language"
        lang={other === 'en' ? 'en' : 'zh-CN'}
        onClick={() => appearanceStore.change({ locale: other })}
      >
        <Icon name="language" />
        <span>{t('top.switchLanguage')}</span>
      </button>
      <MenuButton
        label={t('top.mode')}
        icon={modeIcons[appearance.mode]}
        items={[
          ...appearanceModes.map((mode) => ({
            key: mode,
            label: t(`top.${mode}`),
            icon: modeIcons[mode],
            checked: appearance.mode === mode,
            onSelect: () => appearanceStore.change({ mode }),
          })),
          { key: 'larger', label: t('top.larger'), icon: 'plus', disabled: appearance.fontSize >= fontSizeRange.max, onSelect: () => appearanceStore.change({ fontSize: appearance.fontSize + 1 }) },
          { key: 'smaller', label: t('top.smaller'), icon: 'minus', disabled: appearance.fontSize <= fontSizeRange.min, onSelect: () => appearanceStore.change({ fontSize: appearance.fontSize - 1 }) },
        ]}
      />
      <MenuButton
        label={t('top.user')}
        face={
          <span className="yz-user">
            <span className="yz-avatar" aria-hidden>
              {initialsOf(viewer.name)}
            </span>
            <span className="yz-user-name">{viewer.name}</span>
          </span>
        }
        items={[
          { key: 'account', label: t('top.account'), icon: 'user', href: accountPath },
          { key: 'appearance', label: t('top.appearance'), icon: 'palette', href: appearancePath },
          { key: 'sign-out', label: t('top.signOut'), icon: 'logout', onSelect: () => void signOut() },
        ]}
      />
    </header>
  );
}
