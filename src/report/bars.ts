const BARS = '▁▂▃▄▅▆▇█';

/** Figures one after another as a row of bars, scaled to the largest; nothing and less is the lowest bar. */
export const barsOf = (figures: readonly number[]): string => {
  const largest = figures.reduce((most, figure) => Math.max(most, figure), 1);
  const bar = (figure: number): string =>
    BARS[Math.min(BARS.length - 1, Math.floor((Math.max(figure, 0) / largest) * BARS.length))]!;
  return figures.map(bar).join('');
};
