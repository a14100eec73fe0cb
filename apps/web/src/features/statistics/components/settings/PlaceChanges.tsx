import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import type { Geography } from '../../../../lib/useGeography';
import { Section } from '../../../../ui/Section';
import { labelOf, placesOf, type Kind, type YearList } from '../../model/places';
import { settingsMessages } from '../../settingsMessages';

/** What a list, with what is being typed, has otherwise than that of the year before. */
export function PlaceChanges({ kind, geography, before, after, isStandard }: { kind: Kind; geography: Geography; before: YearList; after: YearList; isStandard: boolean }) {
  const t = useMessages(settingsMessages);
  const locale = useLocale();
  const names = new Map(placesOf(kind, geography).map(({ code, name }) => [code, name]));
  const changes = geography.changesBetween(before, after);
  const say = (value: string | null): string => (value === null ? '—' : labelOf(kind, value, locale));
  return (
    <Section title={t(isStandard ? 'places.changesStandard' : 'places.changes', { year: before.year, count: changes.length })}>
      {changes.length === 0 ? (
        <p className="yz-quiet">{t('places.noChanges')}</p>
      ) : (
        <ul className="yz-set-changes">
          {changes.map(({ code, from, to }) => (
            <li key={code}>
              <strong>{names.get(code) ?? code}</strong> <span className="yz-quiet">{say(from)}</span> → {say(to)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
