import { render, screen, within } from '@testing-library/react';

import { show } from '../test/render';
import { SaveConflictDialog, type SaveConflictDialogProps } from './SaveConflictDialog';

function conflict(more: Partial<SaveConflictDialogProps> = {}) {
  const props = { open: true, onKeepMine: jest.fn(), onTakeTheirs: jest.fn(), onCancel: jest.fn(), theirsBy: '沈知微', ...more };
  const fields = [
    { key: 'name', label: '项目名称', mine: '滨江文化中心（一期）', theirs: '滨江文化艺术中心' },
    { key: 'far', label: '容积率', mine: null, theirs: '2.50' },
  ];
  return { ...show(<SaveConflictDialog fields={fields} {...props} />), props };
}

it('puts both versions side by side', () => {
  conflict();
  const row = screen.getByRole('row', { name: /项目名称/ });
  expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['滨江文化中心（一期）', '滨江文化艺术中心']);
  const empty = screen.getByRole('row', { name: /容积率/ });
  expect(within(empty).getAllByRole('cell')[0]).toHaveTextContent('—');
  expect(screen.getByText(/由 沈知微 保存/)).toBeInTheDocument();
});

it.each([
  ['用我的版本覆盖', 'onKeepMine'],
  ['采用已保存的版本', 'onTakeTheirs'],
  ['回去继续编辑', 'onCancel'],
  ['关闭', 'onCancel'],
] as const)('%s does one thing only', async (name, handler) => {
  const { user, props } = conflict();
  await user.click(screen.getByRole('button', { name }));
  for (const one of ['onKeepMine', 'onTakeTheirs', 'onCancel'] as const) expect(props[one]).toHaveBeenCalledTimes(one === handler ? 1 : 0);
});

it('takes focus while it is open and gives it back', () => {
  const page = (open: boolean) => (
    <>
      <button type="button">保存</button>
      <SaveConflictDialog open={open} fields={[]} onKeepMine={() => {}} onTakeTheirs={() => {}} onCancel={() => {}} />
    </>
  );
  const { rerender } = render(page(false));
  screen.getByRole('button', { name: '保存' }).focus();
  rerender(page(true));
  expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement);
  rerender(page(false));
  expect(screen.getByRole('button', { name: '保存' })).toHaveFocus();
});
