import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';

import { defineMessages, useMessages } from '../../../lib/messages';
import { useCurrentPageTitle } from '../../../lib/pageTitle';
import { Icon } from '../../../ui/Icon';
import { pinRequest } from './pinRequest';

const PinDialog = lazy(() => import('./PinDialog'));

/** Apart from the home's own texts, which are many: this button stands on every page. */
export const pinMessages = defineMessages('pin', {
  zh: { action: '固定到工作台' },
  en: { action: 'Pin to home' },
});

/** Pins the shown page, list or record to the home; stands in the header of every page but the home itself. */
export function PinButton() {
  const t = useMessages(pinMessages);
  return (
    <button
      type="button"
      className="yz-icon-button yz-pin"
      aria-label={t('action')}
      title={t('action')}
      onClick={pinRequest.open}
    >
      <Icon name="pin" />
    </button>
  );
}

/** Where the dialog opens; stands once in the frame. */
export function PinHost() {
  const open = useSyncExternalStore(pinRequest.subscribe, pinRequest.isOpen);
  const { pathname, search } = useLocation();
  const title = useCurrentPageTitle();
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <PinDialog key={pathname + search} address={pathname + search} title={title} onClose={pinRequest.close} />
    </Suspense>
  );
}
