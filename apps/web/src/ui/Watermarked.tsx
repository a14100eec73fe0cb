import { Watermark } from 'antd';
import type { ReactNode } from 'react';

/** Puts texts across what it holds, again and again: whoever photographs the screen photographs them too. Removed, it comes back. */
export function Watermarked({ lines, children }: { lines: string[]; children: ReactNode }) {
  return (
    <Watermark content={lines} gap={[72, 64]} rotate={-20} zIndex={3} font={{ fontSize: 13, color: 'rgba(120, 120, 120, 0.24)' }} className="yz-watermarked">
      {children}
    </Watermark>
  );
}
