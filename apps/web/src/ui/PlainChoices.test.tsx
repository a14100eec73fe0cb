import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { PlainChoices } from './PlainChoices';
import { PlainSelect } from './PlainSelect';

const options = (['a', 'b', 'c'] as const).map((value) => ({ value, label: `名称 ${value}` }));

function Choices({ start, most }: { start: ('a' | 'b' | 'c')[]; most?: number }) {
  const [value, set] = useState(start);
  return (
    <>
      <PlainChoices label="列" none="全部" options={options} value={value} onChange={set} {...(most ? { most } : {})} />
      <output>{value.join()}</output>
    </>
  );
}

describe('several of few', () => {
  it('adds behind what was chosen and takes away by name', async () => {
    render(<Choices start={['c']} />);
    await userEvent.click(screen.getByRole('checkbox', { name: '名称 a' }));
    expect(screen.getByRole('status')).toHaveTextContent('c,a');
    await userEvent.click(screen.getByRole('checkbox', { name: '名称 c' }));
    expect(screen.getByRole('status')).toHaveTextContent(/^a$/);
  });

  it('offers no more than may be chosen, and always to take one back', async () => {
    render(<Choices start={['a', 'b']} most={2} />);
    expect(screen.getByRole('checkbox', { name: '名称 c' })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: '名称 a' }));
    expect(screen.getByRole('checkbox', { name: '名称 c' })).toBeEnabled();
  });

  it('says what none chosen means', async () => {
    render(<Choices start={['a']} />);
    expect(screen.queryByText(/全部/)).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: '名称 a' }));
    expect(screen.getByRole('group')).toHaveTextContent('全部');
  });
});

describe('one of few', () => {
  it('gives back the value itself, not its text, and shows a placeholder only while nothing is chosen', async () => {
    function One() {
      const [value, set] = useState<number | null>(null);
      return (
        <>
          <PlainSelect aria-label="行数" placeholder="请选择" value={value} options={[3, 5].map((n) => ({ value: n, label: `${n} 行` }))} onChange={set} />
          <output>{value === 5 ? 'five' : 'none'}</output>
        </>
      );
    }
    render(<One />);
    expect(screen.getByRole('combobox')).toHaveDisplayValue('请选择');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '行数' }), '5 行');
    expect(screen.getByRole('status')).toHaveTextContent('five');
    expect(screen.queryByRole('option', { name: '请选择' })).toBeNull();
  });
});
