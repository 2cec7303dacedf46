// Every intrinsic and its prototype as a hardened page leaves them, those of the document too.
for (const name of Object.getOwnPropertyNames(globalThis)) {
  const value = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
  if (typeof value !== 'function' && name !== 'Math' && name !== 'JSON' && name !== 'Reflect' && name !== 'Intl')
    continue;
  Object.freeze(value);
  if (value.prototype) Object.freeze(value.prototype);
}
for (const sample of [
  [][Symbol.iterator](),
  new Map().entries(),
  new Set().values(),
  ''.matchAll(/x/g),
  (function* () {})(),
]) {
  for (let one = Object.getPrototypeOf(sample); one; one = Object.getPrototypeOf(one)) Object.freeze(one);
}
Object.freeze(Object.getPrototypeOf(Uint8Array));
