import { readQuoteSnapshot, readSnapshot } from '@yingzao/domain/approvals';
import { chainState, contractType, feeBasis, opinionConclusion, opinionSection, seatEnd, stepState } from '@yingzao/domain/catalogues';
import { QRCode } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { DateText, MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import { shortHash } from '../model/opinionFiles';
import { sheetsOf } from '../model/sections';
import { submittedName } from '../model/submitted';
import type { ApprovalRound, ApprovalSeat } from '../model/step';
import { verifyPath } from '../paths';
import { quoteSnapshotMessages } from '../quoteSnapshotMessages';
import { reasonText } from './QuoteSnapshotView';

/** 审批单 as it goes on paper: head of the contract, six sections with who signed, and a code that proves the last entry of the ledger. */
export function PaperSheet({ chain, printedAt }: { chain: ApprovalRound; printedAt: string }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const tq = useMessages(quoteSnapshotMessages);
  const quote = readQuoteSnapshot(chain.snapshot);
  const contract = quote ? null : readSnapshot(chain.snapshot);
  const about = quote ?? contract;
  const terms = quote ? (['scope', 'exclusions', 'payment', 'other', 'note'] as const).flatMap((key) => (quote.quote[key] ? [t('print.term', { name: tq(key), text: quote.quote[key] })] : [])).join('\n') : contract?.contract.terms;
  const last = chain.events.at(-1);
  const address = last ? `${window.location.origin}${verifyPath(chain.id, last.hash)}` : null;
  const head: readonly (readonly [string, React.ReactNode, wide?: true])[] = [
    [quote ? tq('print.name') : t('print.name'), submittedName(chain), true],
    [quote ? tq('print.number') : t('print.number'), chain.subject.number],
    quote ? [tq('print.basis'), quote.quote.feeBasis ? feeBasis.label(quote.quote.feeBasis, locale) : '—'] : [t('print.type'), contract?.contract.contractType ? contractType.label(contract.contract.contractType, locale) : '—'],
    [quote ? tq('print.amount') : t('print.amount'), <MoneyText key="amount" fen={quote ? quote.quote.amountFen : contract?.contract.amountFen} unit="YUAN" />],
    [t('print.state'), chainState.label(chain.state, locale)],
    ...(quote && quote.reasons.length > 0 ? [[tq('print.reasons'), quote.reasons.map((reason) => reasonText(reason, tq, locale)).join(locale === 'zh' ? '；' : '; '), true] as const] : []),
    [t('print.project'), about ? `${about.project.name} ${about.project.number}` : '—', true],
    [t('print.client'), about?.client.name ?? '—', true],
    [t('print.submitter'), chain.submitter?.name ?? '—'],
    [t('print.submittedAt'), <DateText key="at" value={chain.submittedAt} kind="datetime" />],
  ];
  return (
    <article className="ap-paper">
      <header>
        <h1>{quote ? tq('print.title') : t('print.title')}</h1>
        <p>{t('round', { n: chain.round })}</p>
      </header>
      <dl className="ap-paper-head">
        {head.map(([label, value, wide]) => (
          <div key={label} className={wide ? 'ap-paper-wide' : undefined}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('print.section')}</th>
            <th scope="col">{t('print.conclusion')}</th>
            <th scope="col">{t('print.opinion')}</th>
            <th scope="col">{t('print.signature')}</th>
            <th scope="col">{t('print.time')}</th>
          </tr>
        </thead>
        {sheetsOf(chain).map((sheet) => {
          const seats = sheet.steps.flatMap((step) => step.seats).filter((seat) => seat.end !== 'TRANSFERRED' && seat.end !== 'FELL_BACK' && seat.end !== 'REMOVED');
          const name = opinionSection.label(sheet.section, locale);
          return (
            <tbody key={sheet.section}>
              {seats.length === 0 ? (
                <tr>
                  <th scope="rowgroup">{name}</th>
                  <td colSpan={4}>{t('noStep')}</td>
                </tr>
              ) : null}
              {seats.map((seat, at) => (
                <tr key={seat.id}>
                  {at === 0 ? (
                    <th scope="rowgroup" rowSpan={seats.length}>
                      {name}
                    </th>
                  ) : null}
                  <td>{seat.conclusion ? opinionConclusion.label(seat.conclusion, locale) : seat.end ? seatEnd.label(seat.end, locale) : stepState.label(seat.state, locale)}</td>
                  <td className="ap-opinion">
                    {seat.opinion}
                    {seat.files.length > 0 ? (
                      <ul className="ap-paper-files">
                        {seat.files.map((file) => (
                          <li key={file.id}>
                            {file.name} <code>{shortHash(file.sha256)}</code>
                          </li>
                        ))}
                      </ul>
                    ) : null}
                  </td>
                  <td>
                    <Signature seat={seat} />
                  </td>
                  <td>{seat.decidedAt ? <DateText value={seat.decidedAt} kind="datetime" /> : null}</td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
      {terms ? (
        <section className="ap-paper-terms">
          <h2>{t('print.terms')}</h2>
          <p>{terms}</p>
        </section>
      ) : null}
      <footer>
        <div>
          <p>
            {t('print.contentHash')} <code>{chain.contentHash}</code>
          </p>
          {last ? (
            <p>
              {t('print.hash')} <code>{last.hash}</code>
            </p>
          ) : null}
          <p>
            {t('print.printed')} <DateText value={printedAt} kind="datetime" />
          </p>
        </div>
        {address ? (
          <figure>
            <a href={address}>
              <QRCode type="svg" aria-label={t('print.qr')} value={address} size={104} bordered={false} color="#000" bgColor="#fff" errorLevel="M" />
            </a>
            <figcaption>{t('print.scan')}</figcaption>
          </figure>
        ) : null}
      </footer>
    </article>
  );
}

/** Who signed, in the hand of the sheet; on whose behalf, where it was not the one designated. */
function Signature({ seat }: { seat: ApprovalSeat }) {
  const t = useMessages(messages);
  const { person, signer } = seat;
  if (seat.state !== 'DONE') return <span className="ap-paper-open">{person ? `${person.name} · ${t('print.undecided')}` : t('print.undecided')}</span>;
  const isOther = signer !== null && person !== null && signer.id !== person.id;
  return <span className="ap-signature">{isOther ? t(seat.isOverride ? 'print.override' : 'print.onBehalf', { signer: signer.name, name: person.name }) : (signer?.name ?? person?.name ?? '—')}</span>;
}
