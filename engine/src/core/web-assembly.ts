// The part of WebAssembly that the engine uses. TypeScript declares it only together with the whole DOM.

export interface WasmMemory {
  readonly buffer: ArrayBuffer | SharedArrayBuffer;
  grow(pages: number): number;
}

export interface WebAssemblyApi {
  readonly Memory: new (size: { initial: number; maximum: number; shared?: boolean }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  validate(bytes: Uint8Array): boolean;
}

/** null where the engine has no WebAssembly. */
export const webAssembly =
  (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly ?? null;
