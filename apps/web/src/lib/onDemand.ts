import { lazy, useEffect, useState, type ComponentType, type LazyExoticComponent } from 'react';

// As React's own `lazy`: what props a component takes is between it and its caller.
type Any = ComponentType<any>; // eslint-disable-line @typescript-eslint/no-explicit-any
type Module<T> = { readonly default: T };

/** A component whose code is loaded when it is first wanted, or before. */
export type OnDemand<T extends Any> = LazyExoticComponent<T> & {
  /** Loads the code; asked again after a failure. */
  readonly preload: () => Promise<unknown>;
  readonly isLoaded: () => boolean;
};

/**
 * `lazy`, but drawn at once when its code is there already. React shows nothing in the place of a fallback before that was on the screen for 300 ms,
 * so the best fallback is none.
 */
export function onDemand<T extends Any>(load: () => Promise<Module<T>>): OnDemand<T> {
  let module: Module<T> | null = null;
  let loading: Promise<Module<T>> | null = null;
  const preload = (): Promise<Module<T>> =>
    (loading ??= load().then(
      (found) => (module = found),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    ));
  // A thenable that answers at once: what React asks for here may be one.
  const now = (found: Module<T>): Promise<Module<T>> => ({ then: (give: (m: Module<T>) => void) => give(found) }) as unknown as Promise<Module<T>>;
  return Object.assign(
    lazy(() => (module ? now(module) : preload())),
    { preload, isLoaded: () => module !== null },
  );
}

/** Whether the code is there; loads it. For a place that is drawn without it meanwhile. @throws in drawing when the code cannot be had. */
export function useLoaded(component: Pick<OnDemand<Any>, 'preload' | 'isLoaded'>): boolean {
  const [, setState] = useState(0);
  useEffect(() => {
    if (component.isLoaded()) return undefined;
    let gone = false;
    const fail = (error: unknown): void =>
      setState(() => {
        throw error;
      });
    component.preload().then(
      () => gone || setState((n) => n + 1),
      (error: unknown) => gone || fail(error),
    );
    return () => void (gone = true);
  }, [component]);
  return component.isLoaded();
}
