import { useMessages } from '../../../../lib/messages';
import { Icon } from '../../../../ui/Icon';
import { MenuButton } from '../../../../ui/MenuButton';
import { groupings, type Grouping } from '../../model/grouping';
import { tableMessages } from '../../tableMessages';

/** By what the list is put into groups, if at all. */
export function GroupMenu({ by, onChange }: { by: Grouping | null; onChange: (by: Grouping | null) => void }) {
  const t = useMessages(tableMessages);
  return (
    <MenuButton
      label={t('group.label')}
      face={
        <>
          <Icon name="menu" />
          {by ? t('group.by', { by: t(`group.${by}`) }) : t('group.label')}
        </>
      }
      items={[
        { key: 'none', label: t('group.off'), checked: by === null, onSelect: () => onChange(null) },
        ...groupings.map((one) => ({ key: one, label: t(`group.${one}`), checked: one === by, onSelect: () => onChange(one) })),
      ]}
    />
  );
}
