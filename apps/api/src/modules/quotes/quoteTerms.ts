import { feeBasis } from '@yingzao/domain/catalogues';
import { computeQuote, readQuoteContent } from '@yingzao/domain/quotes';
import type { QuoteProblem } from '@yingzao/domain/quotes';
import type { QuoteTermsInput } from '../../generated/resolvers.generated';
import type { Problems } from '../../platform/errors';
import { InputReader } from '../../platform/input';
import type { QuoteRevisionRow } from './quotes.entity';

export type Terms = Pick<QuoteRevisionRow, 'feeBasis' | 'amountFen' | 'rate' | 'note' | 'validUntil' | 'content' | 'figures'>;

/** What the domain found wrong with a content, as problems of the field that held it. */
export function addContentProblems(problems: Problems, found: readonly QuoteProblem[], prefix: readonly string[]): void {
  for (const { code, path, params } of found) problems.add(code, [...prefix, ...path], params);
}

/**
 * The terms of a version: with a content the total comes of it, else a total, a rate or words stand alone.
 * @param isDraft a draft may be unfinished; what is sent may not
 */
export function readTerms(input: QuoteTermsInput, given: unknown, isDraft: boolean, problems: Problems): Terms {
  const read = new InputReader(input, problems, ['terms']);
  if (!feeBasis.has(input.feeBasis)) problems.add('NOT_A_CODE', read.path('feeBasis'));
  const plain: Terms = {
    feeBasis: input.feeBasis,
    amountFen: read.fen('amountFen'),
    // Yuan a m2 or an hour, or per cent of the construction cost.
    rate: read.decimal('rate', { min: 0, max: input.feeBasis === 'PERCENT' ? 100 : 99_999_999, places: 4 }),
    note: read.text('note', 4000),
    validUntil: read.date('validUntil'),
    content: null,
    figures: null,
  };
  if (given != null) {
    const { content, problems: found } = readQuoteContent(given);
    addContentProblems(problems, found, ['content']);
    const { figures, problems: missing } = computeQuote(content);
    if (!isDraft) addContentProblems(problems, missing, ['content']);
    return { ...plain, amountFen: figures.totalFen, rate: null, content, figures };
  }
  const isGiven = [input.amountFen, input.rate, input.note].some((value) => value != null && value.trim() !== '');
  if (!isGiven) problems.add('AMOUNT_OR_RATE_REQUIRED', read.path('amountFen'));
  return plain;
}
