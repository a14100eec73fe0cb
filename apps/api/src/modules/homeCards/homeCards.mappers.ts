import type { HomeCardRow } from './homeCards.service';

export type HomeCardMapper = HomeCardRow;
