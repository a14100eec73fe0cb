import type { FigureSettings } from '../model/settings';
import type { SettingsFormProps } from '../model/widgetKind';
import { FigureFields } from './FigureFields';

export default function KpiForm(props: SettingsFormProps<FigureSettings>) {
  return <FigureFields {...props} />;
}
