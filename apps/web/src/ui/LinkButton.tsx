import { Button, type ButtonProps } from 'antd';
import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router-dom';

export interface LinkButtonProps extends Omit<ButtonProps, 'href' | 'onClick'> {
  href: string;
  state?: unknown;
}

/** A link that looks like a button: goes inside the page, and opens beside it with the usual keys. */
export function LinkButton({ href, state, ...rest }: LinkButtonProps) {
  const navigate = useNavigate();
  const go = (event: MouseEvent<HTMLElement>): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void navigate(href, { state });
  };
  return <Button {...rest} href={href} onClick={go} />;
}
