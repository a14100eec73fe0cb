import type { ReactNode } from 'react';

import { usePageTitle } from '../lib/pageTitle';

export interface PageProps {
  /** Name of the page for the browser's tab, the history and the last breadcrumb; empty while it is not known. */
  title: string;
  /** `text`: a column for reading and forms; `wide`: tables and charts; `full`: the whole window. */
  width?: 'text' | 'wide' | 'full';
  children: ReactNode;
}

/** The frame of one page inside the shell: its title and its margins. */
export function Page({ title, width = 'wide', children }: PageProps) {
  usePageTitle(title);
  return <div className={`yz-page yz-page-${width}`}>{children}</div>;
}
