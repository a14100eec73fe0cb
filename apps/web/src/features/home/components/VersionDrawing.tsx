import { bottomOf, columnsOf } from '@yingzao/domain/dashboard';
import type { HomeOutline } from '@yingzao/domain/dashboard';

import './versionDrawing.css';

/** Cells of a drawing: what is below stays out, like a page seen from afar. */
const rows = 14;
const inset = 0.18;

/** A page of a home as a plan: a frame for every widget, with the line of its title. */
function Plan({ page }: { page: HomeOutline['pages'][number] }) {
  const height = Math.min(rows, Math.max(6, bottomOf(page.widgets.map(({ box }) => box))));
  return (
    <svg viewBox={`0 0 ${columnsOf.lg} ${height}`} className="home-plan" preserveAspectRatio="xMidYMin slice">
      {page.widgets
        .filter(({ box }) => box.y < height)
        .map(({ box, accent }, at) => (
          <g key={at} data-accent={accent}>
            <rect x={box.x + inset} y={box.y + inset} width={box.w - 2 * inset} height={box.h - 2 * inset} />
            <path d={`M${box.x + 0.5} ${box.y + 0.8}h${Math.min(2, box.w - 1)}`} />
          </g>
        ))}
    </svg>
  );
}

/** The first two pages of a version side by side. */
export function VersionDrawing({ outline }: { outline: HomeOutline }) {
  const shown = outline.pages.slice(0, 2);
  return (
    <div className="home-plans" aria-hidden>
      {shown.map((page) => (
        <Plan key={page.id} page={page} />
      ))}
      {outline.pages.length > shown.length ? <small>+{outline.pages.length - shown.length}</small> : null}
    </div>
  );
}
