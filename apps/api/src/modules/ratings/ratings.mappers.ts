import type { RatingGrade } from '@yingzao/domain/catalogues';
import type { RatingPart, RatingStep } from '@yingzao/domain/ratings';
import type { RatingEventRow, RatingRow, StoredFormula } from './ratings.repository';
import type { RatingPreview } from './ratings.service';

export interface ClientRatingMapper {
  /** The client's. */
  readonly id: string;
  readonly grade: RatingGrade;
  readonly computed: RatingGrade;
  readonly score: number;
  readonly mostPoints: number;
  readonly parts: readonly RatingPart[];
  readonly override: RatingRow | null;
}
export type RatingPartMapper = RatingPart;
export type RatingStepMapper = RatingStep;
export type RatingOverrideMapper = RatingRow;
export type RatingEventMapper = RatingEventRow;
export type RatingFormulaMapper = StoredFormula;
export type RatingPreviewMapper = RatingPreview;
