import { approvalAction, opinionConclusion, opinionSection, type ApprovalAction } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import type { Tone } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { Timeline, type TimelineItem } from '../../../ui/Timeline';
import { messages } from '../messages';
import { namesNow, type ApprovalEvent, type ApprovalRound, type ApprovalStep } from '../model/step';
import { opinionMessages } from '../opinionMessages';
import { FileMarks } from './FileMarks';
import { PaceText } from './PaceText';

const tones: Readonly<Partial<Record<ApprovalAction, Tone>>> = { SUBMIT: 'accent', APPROVE: 'success', REJECT: 'danger', RETURN_STEP: 'warning', RETURN_SUBMITTER: 'warning', WITHDRAW: 'warning', EDIT: 'info', AMEND: 'warning', OVERRIDE: 'warning', URGE: 'info', COMMENT: 'info' };

/** The step after the active one: the first that is still to come. */
const followerOf = (steps: readonly ApprovalStep[], active: ApprovalStep): ApprovalStep | undefined => steps.filter((s) => s.seq > active.seq && s.state !== 'DONE' && s.state !== 'SKIPPED').sort((a, b) => a.seq - b.seq)[0];
const namesOf = (step: ApprovalStep): readonly string[] => step.seats.filter((s) => s.state !== 'SKIPPED').flatMap((s) => s.person?.name ?? []);

/** Who did what, when and on whose behalf, as the ledger has it; then who is next, and whether the ledger is as it was written. */
export function EventTimeline({ chain }: { chain: ApprovalRound }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const sectionOf = (step: { readonly section: ApprovalStep['section'] }): string => opinionSection.label(step.section, locale);
  const active = chain.state === 'ACTIVE' ? chain.steps.find((s) => s.state === 'ACTIVE') : undefined;
  const follower = active && followerOf(chain.steps, active);
  const place = (step: ApprovalStep): string => t('timeline.nextText', { n: step.seq, total: chain.steps.length });
  const items: TimelineItem[] = chain.events.map((event) => ({ key: event.id, tone: tones[event.kind] ?? 'neutral', title: <EventTitle event={event} />, time: <DateText value={event.at} kind="datetime" />, ...(event.step ? { by: sectionOf(event.step) } : {}), children: <EventBody event={event} /> }));
  if (active) items.push({ key: 'next', tone: 'accent', title: t('timeline.next', { section: sectionOf(active), names: namesNow(active).join(t('separator')) || (active.approver?.name ?? '—') }), by: place(active), children: <PaceText step={active} />, ...(active.activatedAt ? { time: <DateText value={active.activatedAt} kind="relative" /> } : {}) });
  if (follower) items.push({ key: 'then', tone: 'muted', title: t('timeline.then', { section: sectionOf(follower), names: namesOf(follower).join(t('separator')) || (follower.approver?.name ?? '—') }), by: place(follower), children: <PaceText step={follower} /> });
  return (
    <>
      <Timeline items={items} />
      {chain.ledger.intact ? (
        <p className="ap-ledger yz-quiet">
          <Icon name="lock" />
          {t('timeline.intact', { n: chain.ledger.entries })}
        </p>
      ) : (
        <p className="ap-ledger ap-ledger-broken" role="alert">
          <Icon name="warning" />
          {t('timeline.broken', { n: chain.ledger.brokenAt ?? 1 })}
        </p>
      )}
    </>
  );
}

/** What was done: an opinion by its conclusion, all else by its name. */
export function EventTitle({ event }: { event: ApprovalEvent }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const what = event.conclusion ? opinionConclusion.label(event.conclusion, locale) : approvalAction.label(event.kind, locale);
  return (
    <>
      {event.actor?.name ?? t('timeline.system')}
      {event.onBehalfOf ? <span className="ap-behalf"> {t('timeline.onBehalf', { name: event.onBehalfOf.name })}</span> : null} · {event.kind === 'OVERRIDE' && event.conclusion ? `${approvalAction.label(event.kind, locale)} · ` : ''}
      {what}
      {event.toStep ? ` · ${t('timeline.toStep', { n: event.toStep })}` : ''}
    </>
  );
}

function EventBody({ event }: { event: ApprovalEvent }) {
  const t = useMessages(messages);
  const o = useMessages(opinionMessages);
  if (event.people.length === 0 && !event.text && event.files.length === 0 && event.edits.length === 0) return null;
  return (
    <>
      {event.people.length > 0 ? <p>{t('timeline.people', { names: event.people.map((p) => p.name).join(t('separator')) })}</p> : null}
      {event.text ? <p>{event.text}</p> : null}
      {event.edits.map(({ field, before, after }) => (
        <p key={field}>{o('edit', { field: o(`note.${field}`), before: before ?? o('empty'), after: after ?? o('empty') })}</p>
      ))}
      <FileMarks files={event.files} />
    </>
  );
}
