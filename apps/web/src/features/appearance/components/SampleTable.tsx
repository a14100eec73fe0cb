import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import { AreaText } from '../../../ui/texts';
import { messages } from '../messages';
import { sampleLines } from './sample';

export function SampleTable() {
  const t = useMessages(messages);
  const zh = useLocale() === 'zh';
  return (
    <table className="yz-plain-table">
      <thead>
        <tr>
          <th scope="col">{t('preview.number')}</th>
          <th scope="col">{t('preview.field')}</th>
          <th scope="col" className="yz-right">
            {t('preview.area')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sampleLines.map(([number, name, english, m2], at) => (
          <tr key={number}>
            <td className="yz-num yz-quiet">{number}</td>
            <td>
              {zh ? name : english} <StatusTag tone={at === 1 ? 'success' : 'accent'}>{t(at === 1 ? 'preview.won' : 'preview.tag')}</StatusTag>
            </td>
            <td className="yz-right yz-num">
              <AreaText m2={m2} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
