import { lazy, Suspense, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import type { SlotProps } from '../../../lib/slots';
import { Icon } from '../../../ui/Icon';
import { pinMessages } from './PinButton';

const PinChartDialog = lazy(() => import('./PinChartDialog'));

/** Puts a chart on a page of one's home, with the filter under which it is seen. */
export default function PinToHome(chart: SlotProps['pinToHome']) {
  const t = useMessages(pinMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="yz-text-button" aria-label={`${t('action')}：${chart.title}`} title={t('action')} onClick={() => setOpen(true)}>
        <Icon name="pin" />
      </button>
      {open ? (
        <Suspense fallback={null}>
          <PinChartDialog {...chart} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
