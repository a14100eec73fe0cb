/** Has no types of its own: what is used of it. The part that packs stays out. */
declare module 'wawoff2/decompress.js' {
  const decompress: (packed: Uint8Array) => Promise<Uint8Array>;
  export default decompress;
}
