import { act, renderHook } from '@testing-library/react';

import { useDraft } from './useDraft';

const stored = { name: '滨江文化中心', remark: '' };

it('brings back what was typed after the page was closed', () => {
  const first = renderHook(() => useDraft('project.1', stored, { version: 3 }));
  expect(first.result.current.dirty).toBe(false);
  act(() => first.result.current.patch({ remark: '已踏勘' }));
  expect(first.result.current.dirty).toBe(true);
  first.unmount();

  const second = renderHook(() => useDraft('project.1', stored, { version: 3 }));
  expect(second.result.current).toMatchObject({ value: { ...stored, remark: '已踏勘' }, restored: true, outdated: false, dirty: true });
  expect(renderHook(() => useDraft('project.2', stored)).result.current.restored).toBe(false);
});

it('tells a draft that was begun on an older version', () => {
  const first = renderHook(() => useDraft('project.1', stored, { version: 3 }));
  act(() => first.result.current.patch({ remark: '已踏勘' }));
  first.unmount();
  const later = renderHook(() => useDraft('project.1', { ...stored, name: '新名' }, { version: 4 }));
  expect(later.result.current.outdated).toBe(true);
  act(() => later.result.current.discard());
  expect(later.result.current).toMatchObject({ value: { ...stored, name: '新名' }, outdated: false, dirty: false });
});

it('forgets a saved draft', () => {
  const first = renderHook(() => useDraft('project.1', stored));
  act(() => first.result.current.setValue((now) => ({ ...now, remark: 'x' })));
  act(() => first.result.current.clear());
  expect(first.result.current).toMatchObject({ dirty: false, value: { remark: 'x' } });
  expect(renderHook(() => useDraft('project.1', stored)).result.current.restored).toBe(false);
});

it('ignores what is no draft', () => {
  localStorage.setItem('yz.draft.project.1', '"broken');
  expect(renderHook(() => useDraft('project.1', stored)).result.current).toMatchObject({ value: stored, restored: false });
});
