// What a script imports from tb-ts.
export {};
