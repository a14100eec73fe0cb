import { lookCode, readLook, type AppearanceProblem } from '@yingzao/domain/appearance';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';

/** The current look as a line to send, and a field for a line that came. */
export function ShareLook() {
  const t = useMessages(messages);
  const { appearance } = useAppearance();
  const [pasted, setPasted] = useState('');
  const [problems, setProblems] = useState<readonly AppearanceProblem[]>([]);
  const id = useId();
  const code = lookCode(appearance);

  const copy = (): void => {
    // Where the browser gives no clipboard the line stands selected, ready for Ctrl C.
    const select = (): void => document.querySelector<HTMLInputElement>(`[id="${id}-mine"]`)?.select();
    if (!navigator.clipboard) return select();
    navigator.clipboard.writeText(code).then(() => toast.success(t('share.copied')), select);
  };
  const apply = (): void => {
    const read = readLook(pasted);
    setProblems(read.ok ? [] : read.problems);
    if (!read.ok) return;
    appearanceStore.change(read.look);
    setPasted('');
    toast.success(t('share.applied'), { undo: appearanceStore.undo });
  };
  const say = ({ field, code: fault, range }: AppearanceProblem): string => (field === 'document' ? '' : t('share.field', { field })) + t(`share.faults.${fault}`, { ...range });

  return (
    <Section title={t('share.title')}>
      <div className="yz-field">
        <label htmlFor={`${id}-mine`}>{t('share.mine')}</label>
        <div className="yz-share-row">
          <Input id={`${id}-mine`} className="yz-num" readOnly value={code} onFocus={(event) => event.target.select()} />
          <Button icon={<Icon name="copy" />} onClick={copy}>
            {t('share.copy')}
          </Button>
        </div>
      </div>
      <div className="yz-field">
        <label htmlFor={`${id}-paste`}>{t('share.paste')}</label>
        <div className="yz-share-row">
          <Input
            id={`${id}-paste`}
            className="yz-num"
            value={pasted}
            placeholder={t('share.placeholder')}
            {...(problems.length > 0 ? { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {})}
            onChange={(event) => {
              setPasted(event.target.value);
              setProblems([]);
            }}
            onPressEnter={apply}
          />
          <Button disabled={pasted.trim() === ''} onClick={apply}>
            {t('share.apply')}
          </Button>
        </div>
        {problems.length > 0 ? (
          <div id={`${id}-error`} className="yz-field-error" role="alert">
            {problems.map((problem) => (
              <p key={problem.field}>{say(problem)}</p>
            ))}
          </div>
        ) : null}
      </div>
    </Section>
  );
}
