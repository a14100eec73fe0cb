import type { Connection } from '../../platform/pagination';
import type { QuoteMoveRow, QuoteRevisionRow, QuoteRow, QuoteShareRow } from './quotes.entity';
import type { QuoteRuleRow, QuoteTemplateRow } from './quoteRules.repository';

export type QuoteMapper = QuoteRow;
export type QuoteRevisionMapper = QuoteRevisionRow;
export type QuoteMoveMapper = QuoteMoveRow;
export type QuoteShareMapper = QuoteShareRow;
export type QuoteRuleMapper = QuoteRuleRow;
export type QuoteTemplateMapper = QuoteTemplateRow;
export type QuoteConnectionMapper = Connection<QuoteRow>;
