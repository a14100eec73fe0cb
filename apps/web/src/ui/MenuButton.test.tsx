import { fireEvent, screen, waitFor } from '@testing-library/react';

import { show } from '../test/render';
import { MenuButton } from './MenuButton';

function menu() {
  const remove = jest.fn();
  const view = show(
    <MenuButton
      label="更多"
      items={[
        { key: 'edit', label: '编辑', href: '/projects/7/edit' },
        { key: 'move', label: '移动', disabled: true },
        { key: 'remove', label: '删除', danger: true, onSelect: remove },
      ]}
    />,
  );
  return { ...view, remove, button: screen.getByRole('button', { name: '更多' }) };
}

it('opens on a click with the first entry ready, and closes with Escape back to the button', async () => {
  const { user, button } = menu();
  await user.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('menuitem', { name: '编辑' })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(button).toHaveFocus();
});

it('goes round past what cannot be chosen and chooses with Enter', async () => {
  const { user, button, remove } = menu();
  button.focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('menuitem', { name: '删除' })).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('menuitem', { name: '编辑' })).toHaveFocus();
  await user.keyboard('{End}{Enter}');
  expect(remove).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('menu')).toBeNull();
});

it('goes to an address and closes on a click elsewhere', async () => {
  const { user, button, address } = menu();
  await user.click(button);
  await user.click(document.body);
  expect(screen.queryByRole('menu')).toBeNull();
  await user.click(button);
  await user.click(screen.getByRole('menuitem', { name: '编辑' }));
  await waitFor(() => expect(address()).toBe('/projects/7/edit'));
});

it('inside a dialog the menu stays inside, where it can be reached', async () => {
  const { user } = show(
    <dialog open>
      <MenuButton label="操作" items={[{ key: 'a', label: '一' }]} />
    </dialog>,
  );
  await user.click(screen.getByRole('button', { name: '操作' }));
  expect(screen.getByRole('dialog')).toContainElement(screen.getByRole('menu'));
});

it('closes when its button is scrolled away, not for the late event of a scroll before', async () => {
  const { user, button } = menu();
  await user.click(button);
  fireEvent.scroll(window);
  expect(screen.getByRole('menu')).toBeInTheDocument();
  button.getBoundingClientRect = () => new DOMRect(0, -200, 20, 20);
  fireEvent.scroll(window);
  expect(screen.queryByRole('menu')).toBeNull();
});
