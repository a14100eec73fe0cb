import { render } from '@testing-library/react';
import type { ReactNode } from 'react';

import { ChartThemeContext, useChartTheme } from '../lib/chartTheme';
import { Swatch, useChartFills } from './chartFills';

function Parts() {
  const { fill, defs } = useChartFills();
  return (
    <div>
      <svg data-testid="drawing">{defs}</svg>
      {[0, 1, 2, 8, 9].map((at) => (
        <Swatch key={at} fill={fill(at)} />
      ))}
    </div>
  );
}

function Patterned({ patterns, children }: { patterns: boolean; children: ReactNode }) {
  const theme = useChartTheme();
  return <ChartThemeContext.Provider value={{ ...theme, patterns }}>{children}</ChartThemeContext.Provider>;
}

const fillsOf = (container: HTMLElement): (string | null)[] => [...container.querySelectorAll('.yz-swatch rect')].map((rect) => rect.getAttribute('fill'));

test('series are filled with their colours, and hatched on request, each with a pattern of its own that stands in the drawing', () => {
  const plain = render(
    <Patterned patterns={false}>
      <Parts />
    </Patterned>,
  );
  expect(plain.container.querySelector('pattern')).toBeNull();
  expect(fillsOf(plain.container).every((fill) => /^#/.test(fill!))).toBe(true);
  plain.unmount();

  const { container } = render(
    <Patterned patterns>
      <Parts />
    </Patterned>,
  );
  const fills = fillsOf(container);
  // The first is plain; the ninth begins anew.
  expect(fills[0]).toMatch(/^#/);
  expect(fills[3]).toBe(fills[0]);
  expect(fills[4]).toBe(fills[1]);
  expect(new Set(fills.slice(0, 3)).size).toBe(3);
  for (const fill of fills.slice(1, 3)) expect(document.getElementById(/^url\(#(.+)\)$/.exec(fill!)![1]!)?.tagName).toBe('pattern');
  const drawings = [...container.querySelectorAll('pattern path')].map((path) => path.getAttribute('d'));
  expect(new Set(drawings).size).toBe(drawings.length);
});
