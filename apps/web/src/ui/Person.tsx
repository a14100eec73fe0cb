import { useMessages } from '../lib/messages';
import { messages } from './messages';

export interface PersonProps {
  name: string;
  number?: string | null;
  title?: string | null;
  size?: 'small' | 'large';
  departed?: boolean;
}

/** A Chinese name is told by its given name, a Latin one by its initials. */
export function initialsOf(name: string): string {
  const text = name.trim();
  if (/^[\p{Script=Han}·]+$/u.test(text)) return text.replaceAll('·', '').slice(-2);
  const words = text.split(/\s+/);
  return (words.length > 1 ? `${words[0]![0]}${words.at(-1)![0]}` : text.slice(0, 2)).toUpperCase();
}

/** A small square with the initials and the name beside it. */
export function Person({ name, number, title, size = 'small', departed }: PersonProps) {
  const t = useMessages(messages);
  return (
    <span className={`yz-person yz-person-${size}${departed ? ' yz-departed' : ''}`}>
      <span className="yz-avatar" aria-hidden>
        {initialsOf(name)}
      </span>
      <span className="yz-person-text">
        <span>
          {name}
          {departed ? <small> · {t('person.departed')}</small> : null}
        </span>
        {number || title ? <small>{[title, number].filter(Boolean).join(' · ')}</small> : null}
      </span>
    </span>
  );
}
