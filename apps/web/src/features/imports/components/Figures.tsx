import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { NumberText } from '../../../ui/texts';
import type { Job } from '../hooks/openImport';
import { messages } from '../messages';
import { thingPaths } from '../paths';

/** How much of each kind, with the way to it where `linked`. */
export function Figures({ results, linked = false }: { results: Job['results']; linked?: boolean }) {
  const t = useMessages(messages);
  return (
    <ul className="im-figures">
      {results.map(({ thing, count }) => {
        const path = linked ? thingPaths[thing] : null;
        const figure = (
          <>
            <span className="im-figure">
              <NumberText value={count} />
            </span>
            <span>{t(`thing.${thing}`)}</span>
          </>
        );
        return <li key={thing}>{path && count > 0 ? <Link to={path} aria-label={`${count} ${t(`thing.${thing}`)}, ${t('thingLink', { thing: t(`thing.${thing}`) })}`}>{figure}</Link> : figure}</li>;
      })}
    </ul>
  );
}
