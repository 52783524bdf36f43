/** What runs in the reader's browser. `npm run build` bundles it, and every report holds it. */
import { startFlame } from './flame.ts';
import { startSites } from './site-table.ts';

startSites();
startFlame();
