/** Adds a listener and returns what removes it. (`signal` is younger than the oldest browser served.) */
export function listen<E extends Event>(
  target: EventTarget,
  type: string,
  heard: (event: E) => void,
  options?: AddEventListenerOptions,
): () => void {
  const listener = heard as EventListener;
  target.addEventListener(type, listener, options);
  return () => target.removeEventListener(type, listener, options);
}
