/** `node e2e/real/load.ts NAME PLACE`: the load of a service, as the command that the action runs. */
import { SERVICES } from './services.ts';
import type { Place } from './service.ts';

const [name, place] = process.argv.slice(2) as [string, string];
await SERVICES.find((service) => service.name === name)!.load(JSON.parse(place) as Place);
process.exit(); // connections that are kept alive are not waited for
