export type { SavedViewRow as SavedViewMapper } from './savedViews.entity';
