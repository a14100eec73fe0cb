import { useState } from 'react';
import { NavLink, useLocation } from 'react-router-dom';

import { useMessages } from '../../lib/messages';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { messages } from '../messages';
import { useNav } from './useNav';

/** The navigation of a phone: the four pages most used, and all of them under "more". */
export function PhoneBar() {
  const t = useMessages(messages);
  const sections = useNav();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const first = sections.flatMap((section) => section.routes).filter((route) => route.nav?.phone);
  const elsewhere = !first.some(({ path }) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)));
  return (
    <>
      <nav className="yz-phone-bar" aria-label={t('nav.label')}>
        {first.map((route) => (
          <NavLink key={route.path} to={route.path} end={route.path === '/'}>
            <Icon name={route.nav?.icon ?? 'right'} />
            <span>{t(route.title)}</span>
          </NavLink>
        ))}
        <button type="button" className={elsewhere ? 'active' : undefined} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="menu" />
          <span>{t('nav.more')}</span>
        </button>
      </nav>
      <Dialog open={open} title={t('nav.label')} onClose={() => setOpen(false)} className="yz-sheet">
        <nav className="yz-sheet-nav" aria-label={t('nav.label')}>
          {sections.flatMap((section) =>
            section.routes.map((route) => (
              <NavLink key={route.path} to={route.path} end={route.path === '/'} onClick={() => setOpen(false)}>
                <Icon name={route.nav?.icon ?? 'right'} />
                <span>{t(route.title)}</span>
              </NavLink>
            )),
          )}
        </nav>
      </Dialog>
    </>
  );
}
