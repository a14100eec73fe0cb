export type { PlaceListRow as PlaceListMapper } from './placeLists.repository';
