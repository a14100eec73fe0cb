import type { Connection } from '../../platform/pagination';
import type { QuoteRevisionRow, QuoteRow } from './quotes.entity';

export type QuoteMapper = QuoteRow;
export type QuoteRevisionMapper = QuoteRevisionRow;
export type QuoteConnectionMapper = Connection<QuoteRow>;
