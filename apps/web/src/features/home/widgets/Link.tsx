import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { hostOf, pathOf, pictureHref, secureAddress } from '../model/link';
import type { LinkSettings } from '../model/link';
import type { WidgetProps } from '../model/widgetKind';
import { linkMessages } from './linkMessages';
import './link.css';

/** A web address, a picture, or a picture that leads to one. Addresses open in a window that knows nothing of this one. */
export default function Link({ settings }: WidgetProps<LinkSettings>) {
  const t = useMessages(linkMessages);
  const home = useMessages(messages);
  const [gone, setGone] = useState('');
  const { picture, label, icon, isWhole } = settings;
  const to = secureAddress(settings.to);
  if (!to && !picture) return <WidgetNote icon="link" title={t('empty')} text={t('emptyText')} />;
  if (picture && gone === picture && !to) return <WidgetNote icon="file" title={t('gone')} text={t('goneText')} />;
  const showsPicture = picture !== '' && gone !== picture;
  const host = to ? hostOf(to) : '';
  const path = to ? pathOf(to) : '';
  const image = showsPicture ? (
    <img
      src={pictureHref(picture)}
      alt={label || host || t('alt')}
      data-whole={isWhole || undefined}
      decoding="async"
      onError={() => setGone(picture)}
    />
  ) : null;
  if (!to) return <div className="home-link">{image}</div>;
  return (
    <a className="home-link" href={to} title={label || host} target="_blank" rel="noopener noreferrer">
      {image}
      <span className="home-link-line" data-over={showsPicture || undefined}>
        {showsPicture ? null : <Icon name={icon} size={22} />}
        <span>
          <strong>{host}</strong>
          {path ? <small>{path}</small> : null}
        </span>
        <Icon name="external" size={14} />
      </span>
      <span className="yz-visually-hidden">{home('list.opensNew')}</span>
    </a>
  );
}
