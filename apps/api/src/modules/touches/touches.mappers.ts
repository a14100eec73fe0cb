import type { Connection } from '../../platform/pagination';
import type { TouchRow } from './touches.entity';

export type TouchMapper = TouchRow;
export type TouchConnectionMapper = Connection<TouchRow>;
