import type { Judged } from '../services.ts';
import { expositionText } from './exposition.ts';
import { JUDGED } from './judged.ts';
import { MEASURED } from './measured.ts';
import { labelled } from './told.ts';

/**
 * Verdicts on one or several services for Prometheus; docs/metrics.md. Sites have no series of their own: their names
 * change with the code, so that most of them would soon be of lines that are gone. They are counted by outcome instead.
 */
export const metricsText = (services: readonly Judged[]): string =>
  expositionText(
    [...JUDGED, ...MEASURED].map(({ name, help, of }) => ({
      name,
      help,
      samples: services.flatMap((judged) => {
        const { key, service } = judged.context;
        return labelled(of(judged), { key, service: service ?? key });
      }),
    })),
  );
