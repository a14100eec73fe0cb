import { Button } from 'antd';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import '../appearance.css';
import { ChartGroup } from '../components/ChartGroup';
import { ColourGroup } from '../components/ColourGroup';
import { LayoutGroup } from '../components/LayoutGroup';
import { ModeGroup } from '../components/ModeGroup';
import { PresetGroup } from '../components/PresetGroup';
import { Preview } from '../components/Preview';
import { PrintPreview } from '../components/PrintPreview';
import { ShareLook } from '../components/ShareLook';
import { SheetGroup } from '../components/SheetGroup';
import { TextGroup } from '../components/TextGroup';
import { messages } from '../messages';

export default function AppearancePage() {
  const t = useMessages(messages);
  const { saveState, undoable } = useAppearance();
  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <span className={saveState === 'failed' ? 'yz-save-state yz-field-error' : 'yz-save-state yz-quiet'} role="status">
              {t(`save.${saveState}`)}
            </span>
            <Button icon={<Icon name="restore" />} disabled={!undoable} onClick={appearanceStore.undo}>
              {t('undo')}
            </Button>
          </>
        }
      />
      <div className="yz-appearance">
        <div>
          <PresetGroup />
          <ColourGroup />
          <ModeGroup />
          <SheetGroup />
          <TextGroup />
          <LayoutGroup />
          <ChartGroup />
          <ShareLook />
          <PrintPreview />
        </div>
        <Preview />
      </div>
    </Page>
  );
}
