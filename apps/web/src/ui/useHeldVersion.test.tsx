import { act, renderHook } from '@testing-library/react';

import type { UserErrorLike } from '../lib/userErrors';
import { useHeldVersion } from './useHeldVersion';

interface Value {
  readonly title: string;
  readonly note: string;
}
const stale: UserErrorLike = { code: 'STALE_VERSION', path: [], message: '已被他人保存' };
const begun: Value = { title: '经营一览', note: '' };

/** The form on what is stored; a save on another version is refused as the server does. */
function form(version: number, stored: Value) {
  const sent: [Value, number][] = [];
  const onDone = jest.fn();
  const view = renderHook(
    ({ errors }: { errors: readonly UserErrorLike[] }) =>
      useHeldVersion<Value>({
        key: 'board.1', version, stored, onDone,
        linesOf: (value) => [{ label: '名称', text: value.title }, { label: '备注', text: value.note }],
        submit: { errors, setErrors: (next) => view.rerender({ errors: next }) },
        send: (value, expected) => {
          sent.push([value, expected]);
          return Promise.resolve(expected === version);
        },
      }),
    { initialProps: { errors: [] as readonly UserErrorLike[] } },
  );
  const refused = async (): Promise<void> => {
    await act(() => view.result.current.save());
    await act(async () => view.rerender({ errors: [stale] }));
  };
  return { ...view, sent, onDone, refused };
}
function leaveDraft(): void {
  const first = form(3, begun);
  act(() => first.result.current.draft.patch({ note: '每周看' }));
  first.unmount();
}

it('saves a draft of an earlier visit on the version it was begun on, and shows both where the same was changed since', async () => {
  leaveDraft();
  const later = form(4, { title: '经营总览', note: '' });
  await later.refused();
  expect(later.sent).toEqual([[{ title: '经营一览', note: '每周看' }, 3]]);
  expect(later.onDone).not.toHaveBeenCalled();
  expect(later.result.current.conflict?.fields.map(({ mine, theirs }) => [mine, theirs])).toEqual([['经营一览', '经营总览'], ['每周看', expect.anything()]]);
  await act(async () => later.result.current.conflict?.keepMine());
  expect(later.sent.at(-1)?.[1]).toBe(4);
  expect(later.onDone).toHaveBeenCalledTimes(1);
});

it('puts such a draft on top by itself where only other parts were saved since', async () => {
  leaveDraft();
  const later = form(4, begun);
  await later.refused();
  expect(later.sent.map(([, expected]) => expected)).toEqual([3, 4]);
  expect(later.result.current.conflict).toBeNull();
});

it('starts on what is stored now where the draft is given up', async () => {
  leaveDraft();
  const later = form(4, { title: '经营总览', note: '' });
  act(() => later.result.current.draft.discard());
  await act(() => later.result.current.save());
  expect(later.sent).toEqual([[{ title: '经营总览', note: '' }, 4]]);
});
