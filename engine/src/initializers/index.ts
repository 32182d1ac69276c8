// How weights start.
export { setRandomSeed } from "./generator.ts";
export * from "./initializer.ts";
