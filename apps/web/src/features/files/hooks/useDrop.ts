import { useState, type DragEvent } from 'react';

const carriesFiles = (event: DragEvent): boolean => [...event.dataTransfer.types].includes('Files');

/** Files dropped on an element: whether some are held over it, and what it must listen to. Text and links are left to the browser. */
export function useDrop(onFiles: (files: File[]) => void, isOn: boolean) {
  // Children are entered and left on the way: what counts is how deep the pointer is.
  const [depth, setDepth] = useState(0);
  const listen = (handler: (event: DragEvent) => void) => (event: DragEvent) => {
    if (!isOn || !carriesFiles(event)) return;
    event.preventDefault();
    handler(event);
  };
  return {
    over: isOn && depth > 0,
    props: {
      onDragEnter: listen(() => setDepth((d) => d + 1)),
      onDragOver: listen((event) => void (event.dataTransfer.dropEffect = 'copy')),
      onDragLeave: listen(() => setDepth((d) => Math.max(0, d - 1))),
      onDrop: listen((event) => {
        setDepth(0);
        // A folder is dropped as a file without a type and without bytes that could be read: the browser names it, and it is left out.
        const files = [...event.dataTransfer.items].flatMap((item) => (item.kind === 'file' && item.webkitGetAsEntry?.()?.isDirectory !== true ? (item.getAsFile() ?? []) : []));
        if (files.length > 0) onFiles(files);
      }),
    },
  };
}
