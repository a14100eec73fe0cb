// Runs in the measured page before anything of it: what the browser itself says about paints, shifts, long tasks and interactions.
/* global document, requestAnimationFrame, getComputedStyle */

export function observe() {
  const seen = { fcp: 0, lcp: 0, lcpOf: '', shifts: [], long: [], events: [] };
  const watch = (type, each, options = {}) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...options });
  watch('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.fcp = startTime));
  watch('largest-contentful-paint', ({ startTime, element }) => Object.assign(seen, { lcp: startTime, lcpOf: `${element?.tagName ?? ''} ${element?.className ?? ''}` }));
  watch('layout-shift', ({ startTime, value, hadRecentInput, sources }) => hadRecentInput || seen.shifts.push({ at: startTime, value, of: sources?.[0]?.node?.className ?? '' }));
  watch('longtask', ({ startTime, duration }) => seen.long.push({ at: startTime, ms: duration }));
  watch('event', ({ interactionId, duration }) => interactionId && seen.events.push(duration), { durationThreshold: 16 });

  /** Calls back once the frame that is being made now has been drawn. */
  const afterFrame = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });

  /** Time stamps of frames, and how many moves of the pointer reached the page, until it is called again. */
  seen.frames = () => {
    const [ticks, began] = [[], performance.now()];
    let [moves, isOn] = [0, true];
    const tick = (at) => {
      ticks.push(at);
      if (isOn) requestAnimationFrame(tick);
    };
    const count = () => (moves += 1);
    requestAnimationFrame(tick);
    document.addEventListener('mousemove', count, true);
    seen.stopFrames = () => {
      isOn = false;
      document.removeEventListener('mousemove', count, true);
      return { ticks, moves, ms: performance.now() - began };
    };
  };

  /** What a theme or a mode changes that one can see, as text: each part is painted in the frame in which it changes. */
  seen.look = () => {
    const html = document.documentElement;
    const button = document.querySelector('.ant-btn');
    const drawn = document.querySelector('.recharts-bar-rectangle path, .recharts-rectangle, .recharts-sector');
    return [
      html.dataset.mode,
      html.style.getPropertyValue('--yz-size'),
      html.style.getPropertyValue('--yz-accent'),
      button && getComputedStyle(button).getPropertyValue('--ant-color-bg-container') + getComputedStyle(button).getPropertyValue('--ant-font-size'),
      drawn?.getAttribute('fill'),
      document.querySelector('.home-editbar') !== null,
    ].join(' ');
  };

  /** From the next event of this type until the last part of the look has been painted; settled when nothing changed for `quiet` ms. */
  seen.painted = (type, quiet) => {
    seen.result = new Promise((resolve) => {
      const before = seen.look();
      document.addEventListener(
        type,
        ({ timeStamp }) => {
          let [look, last] = [before, null];
          const check = () => {
            const [now, next] = [performance.now(), seen.look()];
            if (next !== look) [look, last] = [next, now];
            if (now - (last ?? timeStamp) > (last === null ? quiet * 4 : quiet)) resolve(last === null ? null : last - timeStamp);
            else afterFrame(check);
          };
          afterFrame(check);
        },
        { capture: true, once: true },
      );
    });
  };

  /** Milliseconds from each event of this type to the paint that follows it. */
  seen.paintsOf = (type) => {
    const waits = [];
    document.addEventListener(type, ({ timeStamp }) => afterFrame(() => waits.push(performance.now() - timeStamp)), true);
    return waits;
  };
  /** Whether the main thread has had nothing long to do for so many ms. */
  seen.isQuiet = (ms) => performance.now() - Math.max(0, ...seen.long.map((task) => task.at + task.ms)) > ms;
  globalThis.bench = seen;
}
