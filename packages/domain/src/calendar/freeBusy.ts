/** A time somebody is busy; moments in ms. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** Blocks in order, those that touch or overlap made one, cut to the window; empty ones are nobody's business. */
export function mergeBlocks(blocks: readonly Block[], window: Block): Block[] {
  const merged: { from: number; to: number }[] = [];
  const cut = blocks.map(({ from, to }) => ({ from: Math.max(from, window.from), to: Math.min(to, window.to) })).filter((b) => b.to > b.from);
  for (const block of cut.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && block.from <= last.to) last.to = Math.max(last.to, block.to);
    else merged.push({ ...block });
  }
  return merged;
}

/** Whether a time meets any of the blocks. */
export const isBusy = (blocks: readonly Block[], time: Block): boolean => blocks.some((b) => b.from < time.to && time.from < b.to);

/**
 * Starts of free times of `minutes` for everybody, each within one of the open spans (working hours), at steps of half an hour.
 * @returns at most `most`, the first ones.
 */
export function freeStarts(busy: readonly (readonly Block[])[], open: readonly Block[], minutes: number, most = 3): number[] {
  const length = minutes * 60_000;
  const found: number[] = [];
  for (const span of open)
    for (let at = span.from; at + length <= span.to && found.length < most; at += 30 * 60_000)
      if (busy.every((blocks) => !isBusy(blocks, { from: at, to: at + length }))) found.push(at);
  return found;
}
