import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';

import { show } from '../test/render';
import { AreaInput, type AreaInputProps } from './AreaInput';

function Held({ start = null, told, ...rest }: { start?: string | null; told: (m2: string | null) => void } & Partial<AreaInputProps>) {
  const [m2, setM2] = useState<string | null>(start);
  return (
    <AreaInput
      id="area"
      aria-label="土地面积"
      value={m2}
      onChange={(next) => {
        told(next);
        setM2(next);
      }}
      {...rest}
    />
  );
}
const field = (): HTMLInputElement => screen.getByRole('textbox', { name: '土地面积' });
const chooseUnit = (label: string): void => {
  fireEvent.mouseDown(screen.getByRole('combobox', { name: '面积单位' }));
  fireEvent.click(screen.getByTitle(label));
};

it('keeps exact square metres whatever unit is typed in', async () => {
  const told = jest.fn();
  const { user } = show(<Held told={told} defaultUnit="MU" />);
  await user.type(field(), '44');
  expect(told).toHaveBeenLastCalledWith('29333.48');
  expect(field()).toHaveAccessibleDescription('合 29,333.48 ㎡');
});

it('rewrites the number when the unit changes and leaves the area alone', () => {
  const told = jest.fn();
  show(<Held told={told} start="52618.47" />);
  expect(field()).toHaveValue('52618.47');
  chooseUnit('公顷');
  expect(field()).toHaveValue('5.261847');
  chooseUnit('亩');
  expect(field()).toHaveValue('78.92731');
  chooseUnit('㎡');
  expect(field()).toHaveValue('52618.47');
  expect(told).not.toHaveBeenCalled();
});

it('understands a unit that is typed along', async () => {
  const told = jest.fn();
  const { user } = show(<Held told={told} />);
  await user.type(field(), '3.2万㎡');
  expect(told).toHaveBeenLastCalledWith('32000.00');
  await user.tab();
  expect(field()).toHaveValue('3.2');
});

it('says so when it cannot read the text, and keeps both text and last area', async () => {
  const told = jest.fn();
  const { user } = show(<Held told={told} start="100.00" />);
  await user.clear(field());
  expect(told).toHaveBeenLastCalledWith(null);
  told.mockClear();
  await user.type(field(), '约三亩地');
  expect(told).not.toHaveBeenCalled();
  expect(field()).toBeInvalid();
  expect(field()).toHaveAccessibleDescription('请填写数字，例如 12500.5');
  expect(field()).toHaveValue('约三亩地');
});

it('follows a value set from outside', () => {
  const { rerender } = show(<AreaInput id="area" aria-label="土地面积" value="1.00" onChange={() => {}} />);
  rerender(<AreaInput id="area" aria-label="土地面积" value="2.50" onChange={() => {}} />);
  expect(field()).toHaveValue('2.5');
});
