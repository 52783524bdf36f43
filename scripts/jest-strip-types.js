import { stripTypeScriptTypes } from 'node:module';

/** Runs tests as Node runs the sources: types are blanked out, so that lines and columns stay what they are. */
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
};
