import type { Accent, Box, HomeLayout } from './layout';

/** A home as a drawing: where which kind stands, and nothing of what its widgets hold. */
export interface HomeOutline {
  readonly pages: readonly {
    readonly id: string;
    readonly name: string;
    readonly widgets: readonly {
      readonly kind: string;
      readonly title?: string;
      readonly accent?: Accent;
      readonly box: Box;
    }[];
  }[];
}

/** The wide arrangement of every page, small enough that thirty of them are one answer. */
export function outlineOf(layout: HomeLayout): HomeOutline {
  return {
    pages: layout.pages.map(({ id, name, widgets }) => ({
      id,
      name,
      widgets: widgets.map(({ kind, title, accent, lg }) => ({
        kind,
        ...(title === undefined ? {} : { title }),
        ...(accent === undefined ? {} : { accent }),
        box: lg,
      })),
    })),
  };
}
