export const ASSETS = import.meta.dirname;
