/** Whether the dialog that pins the shown page is asked for; the page's header and the command palette both ask. */
let open = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  open = next;
  for (const listener of [...listeners]) listener();
}

export const pinRequest = {
  isOpen: () => open,
  open: () => set(true),
  close: () => set(false),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
