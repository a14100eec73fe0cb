import { NavLink } from 'react-router-dom';

import { useMessages } from '../../lib/messages';
import { Icon } from '../../ui/Icon';
import { Mark } from '../../ui/Mark';
import { messages } from '../messages';
import { useNav } from './useNav';

export function SideNav({ narrow, onToggle }: { narrow: boolean; onToggle: () => void }) {
  const t = useMessages(messages);
  const sections = useNav();
  return (
    <nav className="yz-shell-nav" aria-label={t('nav.label')}>
      <NavLink to="/" className="yz-brand" aria-label={`${t('name')} · ${t('nav.home')}`}>
        <Mark size={30} {...(narrow ? {} : { label: t('name') })} />
      </NavLink>
      <div className="yz-nav-scroll">
        {sections.map(({ group, routes }) => (
          <div key={group} className="yz-nav-group">
            {group === 'home' ? null : <p className="yz-nav-title">{t(`nav.${group}`)}</p>}
            <ul>
              {routes.map((route) => (
                <li key={route.path}>
                  <NavLink to={route.path} end={route.path === '/'} className="yz-nav-link" title={narrow ? t(route.title) : undefined}>
                    <Icon name={route.nav?.icon ?? 'right'} />
                    <span className="yz-nav-text">{t(route.title)}</span>
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <button type="button" className="yz-nav-toggle" aria-pressed={narrow} onClick={onToggle}>
        <Icon name="sidebar" />
        <span className="yz-nav-text">{narrow ? t('nav.expand') : t('nav.collapse')}</span>
      </button>
    </nav>
  );
}
