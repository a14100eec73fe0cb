import { Button, Input } from 'antd';
import { useMemo, useState, type FormEvent } from 'react';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { PlaceListsDocument, type PlaceLists_ListFragment } from '../../../../lib/placeLists.generated';
import type { Geography } from '../../../../lib/useGeography';
import { useSubmit } from '../../../../lib/useSubmit';
import { ConfirmDialog } from '../../../../ui/Dialog';
import { DraftNotice } from '../../../../ui/DraftNotice';
import { FormActions, FormErrors, FormProvider } from '../../../../ui/FormField';
import { SaveConflictDialog } from '../../../../ui/SaveConflictDialog';
import { Section } from '../../../../ui/Section';
import { toast } from '../../../../ui/toast';
import { useDraft } from '../../../../ui/useDraft';
import { labelOf, placesOf, shownPlaces, valuesOf, type Kind, type YearList } from '../../model/places';
import { SavePlaceListDocument } from '../../pages/PlaceLists.generated';
import { settingsMessages } from '../../settingsMessages';
import { PlaceChanges } from './PlaceChanges';

interface Typed {
  /** Version of the list that was first typed over; null while nothing was. */
  readonly over: number | null;
  /** What was chosen, by place. */
  readonly codes: Readonly<Record<string, string>>;
}

export interface PlaceEditorProps {
  kind: Kind;
  geography: Geography;
  /** What the year has, or begins with. */
  list: YearList;
  /** That of the year before; null for the oldest. */
  before: YearList | null;
  /** The firm's own as it is stored; null where it has none of the year. */
  firm: PlaceLists_ListFragment | null;
  isNew: boolean;
  maySet: boolean;
  onStale: () => void;
}

/** One list: searched, by value, changed place by place and saved whole. */
export function PlaceEditor({ kind, geography, list, before, firm, isNew, maySet, onStale }: PlaceEditorProps) {
  const t = useMessages(settingsMessages);
  const locale = useLocale();
  const version = firm?.version ?? 0;
  const draft = useDraft<Typed>(`statistics.placeList.${kind}.${list.year}`, { over: null, codes: {} }, { version });
  const { over, codes: typed } = draft.value;
  const [isLeaving, setLeaving] = useState(false);
  const [text, setText] = useState('');
  const [value, setValue] = useState<string | null>(null);
  const places = useMemo(() => placesOf(kind, geography), [kind, geography]);
  const values = valuesOf(kind, geography);
  const now = (code: string): string => (maySet ? typed[code] : undefined) ?? list.byCode.get(code) ?? '';
  const changed = Object.entries(maySet ? typed : {}).filter(([code, next]) => next !== list.byCode.get(code));
  const current: YearList = { year: list.year, byCode: new Map(places.map(({ code }) => [code, now(code)])) };
  const counts = new Map(values.map((one) => [one, places.filter(({ code }) => now(code) === one).length]));
  const shown = shownPlaces(places, text, value, now, list.byCode);
  const standard = kind === 'REGION' ? geography.standardPlaces.REGION[0] : null;
  const { send, errors, setErrors, busy } = useSubmit(
    SavePlaceListDocument,
    (answer) => answer.savePlaceList,
    (cache, { lists }) => void cache.writeQuery({ query: PlaceListsDocument, data: { placeLists: lists } }),
  );
  const save = async (expectedVersion: number): Promise<void> => {
    const payload = await send({ kind, year: list.year, expectedVersion, groups: geography.groupsOf(kind, current.byCode).map(({ value: one, codes }) => ({ value: one, codes: [...codes] })) });
    if (payload?.errors.some(({ code }) => code === 'STALE_VERSION')) onStale();
    if (payload?.errors.length !== 0) return;
    draft.discard();
    toast.success(t('places.saved', { year: list.year }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save(over ?? version);
  };
  const isStale = errors.some(({ code }) => code === 'STALE_VERSION') && version !== (over ?? version) && changed.length > 0;
  const set = (code: string, next: string): void => {
    const { [code]: _, ...others } = typed;
    const codes = next === list.byCode.get(code) ? others : { ...others, [code]: next };
    draft.setValue({ over: Object.keys(codes).length > 0 ? (over ?? version) : null, codes });
  };
  const nameOf = (code: string): string => places.find((place) => place.code === code)?.name ?? code;
  return (
    <form onSubmit={submit}>
      <FormProvider errors={isStale ? [] : errors}>
        {maySet ? <DraftNotice draft={draft} /> : null}
        <FormErrors />
        <Section title={t(`places.title.${kind}`, { year: list.year })}>
          <div className="yz-set-tools">
            <Input className="yz-set-search" type="search" allowClear aria-label={t(`places.search.${kind}`)} placeholder={t(`places.search.${kind}`)} value={text} onChange={(event) => setText(event.target.value)} />
            <div className="yz-set-values" role="group" aria-label={t(`places.by.${kind}`)}>
              {values.map((one) => (
                <button key={one} type="button" className="yz-text-button" aria-pressed={value === one} onClick={() => setValue(value === one ? null : one)}>
                  {labelOf(kind, one, locale)} <span className="yz-num yz-quiet">{counts.get(one)}</span>
                </button>
              ))}
            </div>
          </div>
          {shown.length === 0 ? <p className="yz-quiet">{t('places.none')}</p> : null}
          <ul className="yz-set-places" aria-label={t(`places.title.${kind}`, { year: list.year })}>
            {shown.map(({ code, name, within }) => {
              const own = now(code);
              const other = standard?.byCode.get(code);
              return (
                <li key={code} data-changed={own !== list.byCode.get(code) || undefined}>
                  <span>
                    {name}
                    {within ? <small className="yz-quiet"> {within}</small> : null}
                    {other && other !== own ? <small className="yz-quiet"> {t('places.standardIs', { name: labelOf(kind, other, locale) })}</small> : null}
                  </span>
                  {maySet ? (
                    <select className="yz-set-select" aria-label={t('places.of', { name })} value={own} onChange={(event) => set(code, event.target.value)}>
                      {values.map((one) => (
                        <option key={one} value={one}>
                          {labelOf(kind, one, locale)}
                        </option>
                      ))}
                    </select>
                  ) : (
                    <span>{labelOf(kind, own, locale)}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </Section>
        {before ? <PlaceChanges kind={kind} geography={geography} before={before} after={current} isStandard={kind === 'REGION' && before === standard} /> : null}
        {maySet ? (
          <FormActions>
            <span className="yz-quiet">{firm ? t('places.keptBy', { name: firm.setBy?.name ?? '' }) : t(isNew ? 'places.copied' : 'places.shipped', { year: before?.year ?? list.year })}</span>
            {changed.length > 0 ? <Button onClick={() => setLeaving(true)}>{t('places.discard')}</Button> : null}
            <Button htmlType="submit" type="primary" loading={busy} disabled={changed.length === 0 && !isNew}>
              {changed.length > 0 ? t('places.saveChanges', { count: changed.length }) : t('places.save')}
            </Button>
          </FormActions>
        ) : null}
      </FormProvider>
      <ConfirmDialog
        open={isLeaving}
        danger
        title={t('places.discardAsk', { year: list.year, count: changed.length })}
        text={t('places.discardText')}
        confirmText={t('places.discard')}
        onConfirm={() => {
          draft.discard();
          setLeaving(false);
        }}
        onClose={() => setLeaving(false)}
      />
      {isStale ? (
        <SaveConflictDialog
          open
          busy={busy}
          fields={changed.map(([code, mine]) => ({ key: code, label: nameOf(code), mine: labelOf(kind, mine, locale), theirs: labelOf(kind, list.byCode.get(code) ?? '', locale) }))}
          onKeepMine={() => {
            draft.patch({ over: version });
            void save(version);
          }}
          onTakeTheirs={() => {
            setErrors([]);
            draft.discard();
          }}
          onCancel={() => setErrors([])}
        />
      ) : null}
    </form>
  );
}
