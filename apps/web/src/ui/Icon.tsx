// Drawn for this page on a 20 px grid with a 1.4 px pen, like a technical drawing: no fills, square ends.
const paths = {
  home: 'M3 9.2 10 3.5l7 5.7M5 8v8.5h10V8M8.3 16.5v-5h3.4v5',
  project: 'M3.5 16.5h13M5 16.5V6.5l5-3 5 3v10M8 9h1.2M10.8 9H12M8 12h1.2M10.8 12H12',
  client: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3.8 16.5c.4-3.4 2.8-5.2 6.2-5.2s5.8 1.8 6.2 5.2',
  quote: 'M5 3.5h7l3 3v10H5zM12 3.5v3h3M7.5 9.5h5M7.5 12h5M7.5 14.2h2.6',
  contract: 'M4.5 3.5h11v13h-11zM7 7h6M7 9.8h6M7.2 13.6c1-1.5 1.8-1.5 2.2-.2.3 1 .9.6 1.4 0 .6-.7 1.2-.2 2.2-.2',
  approval: 'M10 3.5l2 1.6 2.5-.2.6 2.5 2 1.6-1 2.3.4 2.5-2.5.7L12.6 16.5 10 15.6 7.4 16.5 6 14.5l-2.5-.7.4-2.5-1-2.3 2-1.6.600-2.5 2.5.200zM7.3 10l1.9 2 3.6-3.8',
  statistics: 'M3.5 3.5v13h13M7 14v-4M10.5 14V6M14 14V9',
  import: 'M10 3.5v8.5M6.8 9 10 12.2 13.2 9M3.5 13v3.5h13V13',
  export: 'M10 12.5V4M6.8 7.2 10 4l3.2 3.2M3.5 13v3.5h13V13',
  people: 'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM2.8 16c.2-3 2-4.5 4.7-4.5s4.5 1.5 4.7 4.5M13 4.2a2.5 2.5 0 0 1 0 4.7M14.3 11.8c1.8.5 2.8 1.9 3 4.2',
  department: 'M8 3.5h4v3.5H8zM3 13h4v3.5H3zM13 13h4v3.5h-4zM10 7v3M5 13v-3h10v3',
  search: 'M8.8 14.1a5.3 5.3 0 1 0 0-10.6 5.3 5.3 0 0 0 0 10.6ZM12.7 12.7l4 4',
  bell: 'M5 14V9a5 5 0 0 1 10 0v5l1.5 1h-13zM8.5 16.8h3',
  sun: 'M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4',
  moon: 'M16 11.8A6.5 6.5 0 1 1 8.2 4a5.2 5.2 0 0 0 7.8 7.8Z',
  screen: 'M3 4.5h14v9H3zM7.5 16.5h5M10 13.5v3',
  palette: 'M10 3a7 7 0 1 0 0 14c1.4 0 1.8-.9 1.4-1.9-.5-1.3.2-2.3 1.6-2.3h1.9c1.3 0 2.1-.9 2.1-2.3C17 6.2 13.9 3 10 3ZM6.5 10.5v.01M8 6.8v.01M12 6.8v.01',
  language: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c2.2 2 3.2 4.3 3.2 7s-1 5-3.2 7c-2.2-2-3.2-4.3-3.2-7s1-5 3.2-7Z',
  settings: 'M3 6h8M15 6h2M13 4v4M3 14h2M9 14h8M7 12v4',
  logout: 'M8 3.5H4v13h4M12.5 6.5 16 10l-3.5 3.5M7.5 10H16',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  close: 'M5 5l10 10M15 5 5 15',
  check: 'M4 10.5 8.2 15 16 5.5',
  edit: 'M4 16l.7-3.2L13.5 4 16 6.5l-8.8 8.8zM11.8 5.7l2.5 2.5',
  trash: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5',
  restore: 'M4 8.5h8a4 4 0 0 1 0 8H8M4 8.5l3.5-3.5M4 8.5 7.5 12',
  repeat: 'M4.2 8.6A6 6 0 0 1 15.2 7M15.5 3.5V7.2h-3.7M15.8 11.4A6 6 0 0 1 4.8 13M4.5 16.5v-3.7h3.7',
  filter: 'M3.5 4.5h13l-5 6v5l-3 1.5v-6.5z',
  columns: 'M3.5 4h13v12h-13zM8 4v12M12 4v12',
  table: 'M3.5 4h13v12h-13zM3.5 8h13M3.5 12h13M8.5 8v8',
  chart: 'M3.5 16.5h13M6 14V9M10 14V5M14 14v-3',
  up: 'M5 12.5 10 7.5l5 5',
  down: 'M5 7.5l5 5 5-5',
  left: 'M12.5 5 7.5 10l5 5',
  right: 'M7.5 5l5 5-5 5',
  arrowUp: 'M10 16V4M5.5 8.5 10 4l4.5 4.5',
  arrowDown: 'M10 4v12M5.5 11.5 10 16l4.5-4.5',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  external: 'M8 4H4v12h12v-4M11.5 4H16v4.5M16 4l-7 7',
  link: 'M8.5 11.5l3-3M7 9 5 11a2.8 2.8 0 0 0 4 4l2-2M13 11l2-2a2.8 2.8 0 0 0-4-4L9 7',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  eye: 'M2.5 10C4.3 6.7 6.8 5 10 5s5.7 1.7 7.5 5c-1.8 3.3-4.3 5-7.5 5s-5.7-1.7-7.5-5ZM10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  touch: 'M3.5 4h13v9h-7l-3.5 3.500v-3.500h-2.500zM7 7.500h6M7 10h4',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4.2l2.8 1.8',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  warning: 'M10 3.5l7 12.5H3zM10 8v4M10 14v.01',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9v5M10 6.5v.01',
  sidebar: 'M3 4h14v12H3zM8 4v12',
  flag: 'M5.5 17V3.5M5.5 4h9l-2 3.2 2 3.2h-9',
  pin: 'M8 3.5h4l-.5 5 2.5 2.5H6L8.5 8.5zM10 11v6',
  note: 'M4 4h12v8.5L12.5 16H4zM16 12.5h-3.5V16',
  file: 'M5 3.5h7l3 3v10H5zM12 3.5v3h3',
  land: 'M3 13.5 8 6l3.5 5 2-2.5 3.5 5zM3 16.5h14',
  ruler: 'M3 13.5 13.5 3 17 6.5 6.5 17zM6.3 10.2l1.5 1.5M8.8 7.7l2 2M11.3 5.2l1.5 1.5',
  design: 'M10 3v3M8 6h4l3.5 10.5M12 6H8L4.5 16.5M6.3 11.5h7.4',
  grip: 'M7.5 5v.01M12.5 5v.01M7.5 10v.01M12.5 10v.01M7.5 15v.01M12.5 15v.01',
  star: 'M10 3.5l2 4.3 4.7.6-3.5 3.2.9 4.7L10 14l-4.1 2.3.9-4.7-3.5-3.2 4.7-.6z',
  user: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3.8 16.5c.4-3.4 2.8-5.2 6.2-5.2s5.8 1.8 6.2 5.2',
  print: 'M6 7.5v-4h8v4M6 13H3.5V7.5h13V13H14M6 11h8v5.5H6z',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  key: 'M7 13.5a3.5 3.5 0 1 1 3-5.2h7v3h-2v2h-2.5v-2H10A3.5 3.5 0 0 1 7 13.5ZM6.5 10v.01',
  sprout: 'M10 16.5v-6M10 12.5c-4 0-5.8-2.2-5.8-6 3.6 0 5.8 2.2 5.8 6ZM10 10.5c0-3.6 2-6 6-6 0 4-2.2 6-6 6ZM6.5 16.5h7',
  ledger: 'M4.5 3.5h11v13h-11zM7.5 3.5v13M9.8 7h3.7M9.8 10h3.7M9.8 13h2.2',
  coins: 'M3.5 6.5c0-1.4 2-2.5 4.5-2.5s4.5 1.1 4.5 2.5S10.5 9 8 9 3.5 7.9 3.5 6.5zM3.5 6.5v4C3.5 11.9 5.5 13 7 13M7.5 12.5c0-1.4 2-2.5 4.5-2.5s4.5 1.1 4.5 2.5-2 2.5-4.5 2.5-4.5-1.1-4.5-2.5zM7.5 12.5v2c0 1.4 2 2.5 4.5 2.5s4.5-1.1 4.5-2.5v-2M12.5 6.5V10',
  wait: 'M10 3.5a6.5 6.5 0 1 1-6.5 6.5',
} as const;

export type IconName = keyof typeof paths;
export const iconNames = Object.keys(paths) as readonly IconName[];

export interface IconProps {
  name: IconName;
  /** px; follows the text by default. */
  size?: number;
  /** Set only where the icon stands alone and says something; otherwise it is hidden from screen readers. */
  label?: string;
  className?: string;
}

export function Icon({ name, size, label, className }: IconProps) {
  const a11y = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg
      {...a11y}
      className={className ? `yz-icon ${className}` : 'yz-icon'}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'grip' ? 2.2 : 1.4}
      strokeLinecap={name === 'more' || name === 'grip' ? 'round' : 'square'}
      strokeLinejoin="miter"
    >
      <path d={paths[name]} />
    </svg>
  );
}
