import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Layout } from 'react-grid-layout';
import { GridLayout } from 'react-grid-layout';

// What the machine and the grid library alone can do: as many empty boxes in the same places, dragged as its manual says; and a bare button.
declare global {
  var boxes: Layout;
}

function PlainGrid({ width }: { width: number }) {
  const [layout, setLayout] = useState(globalThis.boxes);
  return (
    <GridLayout width={width} layout={layout} gridConfig={{ cols: 12, rowHeight: 56, margin: [12, 12] }} onLayoutChange={setLayout}>
      {layout.map(({ i }) => (
        <div key={i} className="box" />
      ))}
    </GridLayout>
  );
}

const root = document.getElementById('root')!;
createRoot(root).render(<PlainGrid width={root.clientWidth} />);
document.querySelector('button')!.addEventListener('click', ({ currentTarget }) => (currentTarget as HTMLElement).toggleAttribute('data-on'));
