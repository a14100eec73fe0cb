import { formatNumber, fromFen } from '@yingzao/domain/measures';

import { useLocale } from '../../../lib/locale';

/** An amount of the ledger, always to the fen, so that columns of figures stand under each other. */
export function LedgerAmount({ fen }: { fen: string }) {
  const locale = useLocale();
  const yuan = formatNumber(fromFen(fen, 'YUAN'), 2);
  return <span className="yz-num">{locale === 'zh' ? `${yuan} 元` : `¥${yuan}`}</span>;
}
