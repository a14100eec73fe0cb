import { screen } from '@testing-library/react';
import { useState } from 'react';

import { show } from '../test/render';
import { MoneyInput } from './MoneyInput';

function Held({ told }: { told: (fen: string | null) => void }) {
  const [fen, setFen] = useState<string | null>(null);
  return (
    <MoneyInput
      id="fee"
      aria-label="报价金额"
      value={fen}
      defaultUnit="WAN_YUAN"
      onChange={(next) => {
        told(next);
        setFen(next);
      }}
    />
  );
}

it('keeps exact fen in whatever unit is typed', async () => {
  const told = jest.fn();
  const { user } = show(<Held told={told} />);
  const field = screen.getByRole('textbox', { name: '报价金额' });
  await user.type(field, '222.5');
  expect(told).toHaveBeenLastCalledWith('222500000');
  expect(field).toHaveAccessibleDescription('2,225,000 元');
  await user.clear(field);
  expect(told).toHaveBeenLastCalledWith(null);
  await user.type(field, '1.2亿元');
  expect(told).toHaveBeenLastCalledWith('12000000000');
  await user.tab();
  expect(field).toHaveValue('12000');
});

it('says so when it cannot read the text', async () => {
  const told = jest.fn();
  const { user } = show(<Held told={told} />);
  const field = screen.getByRole('textbox', { name: '报价金额' });
  await user.type(field, '面议');
  expect(told).not.toHaveBeenCalled();
  expect(field).toHaveAccessibleDescription('请填写金额，最多两位小数');
});
