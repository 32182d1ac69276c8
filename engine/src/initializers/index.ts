// How weights start.
export * from "./initializer.ts";
