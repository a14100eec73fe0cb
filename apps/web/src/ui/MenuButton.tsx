import { useEffect, useId, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useNavigate } from 'react-router-dom';

import { Icon, type IconName } from './Icon';

export interface MenuItem {
  key: string;
  label: ReactNode;
  icon?: IconName;
  /** Marks the current choice. */
  checked?: boolean;
  danger?: boolean;
  disabled?: boolean;
  onSelect?: () => void;
  href?: string;
}

export interface MenuButtonProps {
  /** Name of the button for screen readers; after what `face` says where there is one. */
  label: string;
  icon?: IconName;
  /** What the button shows instead of an icon. */
  face?: ReactNode;
  items: readonly MenuItem[];
  align?: 'start' | 'end';
  /** Of a long list of short entries. */
  columns?: 2;
  className?: string;
}

const ENTRY = '[role^=menuitem]:not(:disabled)';
const GAP = 4;

/** Under the button, or above it where the window ends; measured when opened, as menus stand in scrolling tables too. */
function placeOf(button: HTMLElement, align: 'start' | 'end', count: number): CSSProperties {
  const box = button.getBoundingClientRect();
  const height = count * Math.max(28, box.height) + 12;
  const above = box.bottom + GAP + height > window.innerHeight && box.top > height;
  return {
    ...(above ? { bottom: window.innerHeight - box.top + GAP } : { top: box.bottom + GAP }),
    ...(align === 'end' ? { right: Math.max(8, document.documentElement.clientWidth - box.right) } : { left: Math.max(8, box.left) }),
  };
}

/** A button with a menu under it, by mouse and by keyboard as in the WAI-ARIA pattern. */
export function MenuButton({ label, icon, face, items, align = 'end', columns, className }: MenuButtonProps) {
  const navigate = useNavigate();
  const [place, setPlace] = useState<{ style: CSSProperties; host: Element } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const menuId = useId();
  const open = place !== null;

  useEffect(() => {
    if (!open) return undefined;
    list.current?.querySelector<HTMLElement>(ENTRY)?.focus({ preventScroll: true });
    const shut = (): void => setPlace(null);
    const outside = (event: PointerEvent): void => {
      const target = event.target as Node;
      if (!list.current?.contains(target) && !button.current?.contains(target)) shut();
    };
    document.addEventListener('pointerdown', outside);
    window.addEventListener('resize', shut);
    // The event of a scroll that ended before the menu opened comes late, and moves nothing any more.
    const from = button.current?.getBoundingClientRect();
    const scrolled = (): void => {
      const now = button.current?.getBoundingClientRect();
      if (!from || !now || Math.hypot(now.top - from.top, now.left - from.left) > 1) shut();
    };
    window.addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('resize', shut);
      window.removeEventListener('scroll', scrolled, { capture: true });
    };
  }, [open]);

  const show = (): void => {
    const at = button.current;
    // A modal dialog makes the rest of the page inert: inside one the menu must stay inside.
    if (at) setPlace({ style: placeOf(at, align, Math.ceil(items.length / (columns ?? 1))), host: at.closest('dialog') ?? document.body });
  };
  const close = (): void => {
    setPlace(null);
    button.current?.focus({ preventScroll: true });
  };
  const choose = (item: MenuItem): void => {
    close();
    item.onSelect?.();
    if (item.href) void navigate(item.href);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>(ENTRY) ?? [])];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const last = entries.length - 1;
    const to = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at < 1 ? last : at - 1, Home: 0, End: last }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      entries[to]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      close();
    }
    // Keys pressed in the menu are not meant for the table row or dialog around its button.
    event.stopPropagation();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={[face ? 'yz-menu-face' : 'yz-icon-button', className].filter(Boolean).join(' ')}
        {...(face ? {} : { 'aria-label': label, title: label })}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={() => (open ? close() : show())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          event.stopPropagation();
          show();
        }}
      >
        {face ?? <Icon name={icon ?? 'more'} />}
        {face ? <span className="yz-visually-hidden">{label}</span> : null}
      </button>
      {place
        ? createPortal(
            <div ref={list} id={menuId} role="menu" tabIndex={-1} aria-label={label} className="yz-menu-list" data-columns={columns} style={place.style} onKeyDown={onKeyDown}>
              {items.map((item) => (
                <button
                  key={item.key}
                  type="button"
                  role={item.checked == null ? 'menuitem' : 'menuitemradio'}
                  aria-checked={item.checked}
                  tabIndex={-1}
                  disabled={item.disabled}
                  className={item.danger ? 'yz-menu-item yz-danger' : 'yz-menu-item'}
                  onClick={() => choose(item)}
                >
                  {item.icon ? <Icon name={item.icon} /> : null}
                  <span>{item.label}</span>
                  {item.checked ? <Icon name="check" className="yz-menu-check" /> : null}
                </button>
              ))}
            </div>,
            place.host,
          )
        : null}
    </>
  );
}
