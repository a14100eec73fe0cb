import { render } from '@testing-library/react';
import type { ReactNode } from 'react';

import { ChartThemeContext, useChartTheme } from '../lib/chartTheme';
import { Swatch, useChartFills } from './chartFills';

function Parts() {
  const { fill, defs } = useChartFills(16);
  return (
    <div>
      <svg data-testid="drawing">{defs}</svg>
      {[0, 1, 2, 5, 8, 9, 13].map((at) => (
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
  // Eight colours; with the ninth series they begin anew, and are hatched.
  expect(fillsOf(plain.container).map((fill) => fill!.startsWith('#'))).toEqual([true, true, true, true, false, false, false]);
  expect(new Set(fillsOf(plain.container)).size).toBe(7);
  plain.unmount();

  const { container } = render(
    <Patterned patterns>
      <Parts />
    </Patterned>,
  );
  const fills = fillsOf(container);
  const looks = fills.map((fill) => {
    const id = /^url\(#(.+)\)$/.exec(fill!)?.[1];
    const pattern = id === undefined ? null : document.getElementById(id);
    if (id !== undefined) expect(pattern?.tagName).toBe('pattern');
    return `${pattern?.querySelector('rect')?.getAttribute('fill') ?? fill!} ${pattern?.querySelector('path')?.getAttribute('d') ?? ''}`;
  });
  expect(looks[0]).toMatch(/^#\w+ $/);
  expect(new Set(looks).size).toBe(looks.length);
  // The first eight differ by their hatching alone.
  expect(new Set(looks.slice(0, 4).map((look) => look.slice(8))).size).toBe(4);
});
