import { Button, Input } from 'antd';

import { useMessages } from '../../../lib/messages';
import { FormField } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import type { LinkForm } from '../model/activityForm';

/** Titles and addresses of knowledge elsewhere. */
export function LinkRows({ links, onChange }: { links: readonly LinkForm[]; onChange: (links: readonly LinkForm[]) => void }) {
  const t = useMessages(messages);
  const patch = (key: string, part: Partial<LinkForm>): void => onChange(links.map((link) => (link.key === key ? { ...link, ...part } : link)));
  return (
    <>
      {links.map((link, at) => (
        <div key={link.key} className="dv-link-row">
          <FormField path={['links', String(at), 'title']} label={t('form.linkTitle')}>
            {(f) => <Input {...f} maxLength={120} autoComplete="off" value={link.title} onChange={(event) => patch(link.key, { title: event.target.value })} />}
          </FormField>
          <FormField path={['links', String(at), 'url']} label={t('form.linkUrl')}>
            {(f) => <Input {...f} maxLength={2000} inputMode="url" autoComplete="off" placeholder="https://" value={link.url} onChange={(event) => patch(link.key, { url: event.target.value })} />}
          </FormField>
          <Button type="text" icon={<Icon name="close" />} aria-label={t('form.removeLink', { n: at + 1 })} onClick={() => onChange(links.filter((other) => other.key !== link.key))} />
        </div>
      ))}
      <Button icon={<Icon name="plus" />} onClick={() => onChange([...links, { key: crypto.randomUUID(), title: '', url: '' }])}>
        {t('form.addLink')}
      </Button>
    </>
  );
}
