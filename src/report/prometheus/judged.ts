import { isShare, LIMIT_INPUTS } from '../../inputs/catalog.ts';
import { entriesOf } from '../../verdict/by-metric.ts';
import { SEVERITY, STATES } from '../../verdict/verdict.ts';
import type { Comparison, LimitName } from '../../verdict/verdict.ts';
import type { Sample } from './exposition.ts';
import { labelled, one, type Told } from './told.ts';

const ofTotals =
  (samplesOf: (comparison: Comparison) => readonly Sample[]): Told['of'] =>
  ({ verdict: { totals } }) =>
    (totals === null ? [] : entriesOf(totals)).flatMap(([metric, comparison]) =>
      labelled(samplesOf(comparison), { metric }),
    );

/** By the names of the inputs that set them. */
const ofLimits =
  (isWanted: (name: LimitName) => boolean): Told['of'] =>
  ({ context: { limits } }) =>
    (Object.keys(LIMIT_INPUTS) as LimitName[])
      .filter(isWanted)
      .flatMap((name) => [
        ...one(limits[name], { limit: `max-${LIMIT_INPUTS[name]}` }),
        ...one(limits.warn[name], { limit: `warn-${LIMIT_INPUTS[name]}` }),
      ]);

/** What the verdict says of it, and by which limits. */
export const JUDGED: readonly Told[] = [
  {
    name: 'go_map_regression_verdict',
    help: 'Whether the verdict is the one in the label: 1 for one of them, 0 for the others.',
    of: ({ verdict }) => STATES.flatMap((state) => one(Number(verdict.state === state), { state })),
  },
  {
    name: 'go_map_growth_ratio',
    help: 'Growth of the head over the base, as a share of the base; of allocated bytes per operation where the work differs.',
    of: ofTotals(({ growthPercent }) => one(growthPercent && growthPercent / 100)),
  },
  {
    name: 'go_map_growth_bound_ratio',
    help: 'Confidence bounds of go_map_growth_ratio, each missed with probability 0.001: the noise.',
    of: ofTotals(({ base, lowBytes, highBytes }) =>
      base > 0
        ? [...one(lowBytes / base, { bound: 'low' }), ...one(highBytes / base, { bound: 'high' })]
        : [],
    ),
  },
  {
    name: 'go_map_limit_ratio',
    help: 'Limits on growth as shares of the base, by the inputs that set them.',
    of: ofLimits(isShare),
  },
  {
    name: 'go_map_limit_bytes',
    help: 'The floor of growth, and budgets where they are set, by the inputs that set them.',
    of: (judged) => [
      ...one(judged.context.limits.minGrowthBytes, { limit: 'min-growth' }),
      ...ofLimits((name) => !isShare(name))(judged),
    ],
  },
  {
    name: 'go_map_sites',
    help: 'Sites that were compared, by the worst outcome of their figures.',
    of: ({ verdict: { totals, sites } }) =>
      totals === null
        ? []
        : Object.keys(SEVERITY).flatMap((outcome) =>
            one(sites.filter((site) => site.outcome === outcome).length, { outcome }),
          ),
  },
];
