import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { IconChoice } from './IconChoice';

it('keeps an icon in sight that is none of those offered, and gives back what is chosen', async () => {
  const chosen: string[] = [];
  render(<IconChoice label="图标" value="palette" onChange={(icon) => chosen.push(icon)} />);
  expect(screen.getByRole('radio', { name: 'palette' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'land' }));
  expect(chosen).toEqual(['land']);
});
