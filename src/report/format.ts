const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const;
const MINUS = '−'; // U+2212: as wide as the plus, and no line breaks after it

const sign = (value: number): string => (value < 0 ? MINUS : '+');

/** Three significant digits, none after the point from 100 on, no trailing zeros. */
const digits = (value: number): string => {
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return String(Number(value.toFixed(decimals)));
};

/** `2.3 MiB`, `−12 B`: three significant digits in the largest unit that leaves at least one before the point. */
export const formatBytes = (bytes: number): string => {
  let size = Math.abs(bytes);
  let unit = 0;
  while (unit < UNITS.length - 1 && Number(size.toFixed(0)) >= 1024) {
    size /= 1024;
    unit += 1;
  }
  const text = unit === 0 ? String(Math.round(size)) : digits(size);
  return `${bytes < 0 && text !== '0' ? MINUS : ''}${text} ${UNITS[unit]!}`;
};

/** `+2.3 MiB`, `−12 B`; no change is `0 B`. */
export const formatGrowth = (bytes: number): string => {
  const size = formatBytes(Math.abs(bytes));
  return size === '0 B' ? size : `${sign(bytes)}${size}`;
};

/** `20,000` */
export const formatCount = (count: number): string =>
  `${Math.round(count) < 0 ? MINUS : ''}${String(Math.abs(Math.round(count))).replace(/\B(?=(\d{3})+$)/g, ',')}`;

/** `+20,000`, `−3`; no change is `0`. */
export const formatCountGrowth = (count: number): string => {
  const size = formatCount(Math.abs(count));
  return size === '0' ? size : `${sign(count)}${size}`;
};

/** `12.3`, `0.45`, `1,234`: three significant digits of what is no whole number. */
export const formatFigure = (figure: number): string =>
  figure >= 100 ? formatCount(figure) : digits(figure);

/** `3.2 s`, `0.4 s` */
export const formatSeconds = (seconds: number): string => `${formatFigure(seconds)} s`;

/** `1.24 ms`, `310 ms` */
export const formatMilliseconds = (ms: number): string => `${formatFigure(ms)} ms`;

/** `about one entry`, `about 2.3 entries`; below a half `about one entry in 4`. An estimate: two digits. */
export const entriesText = (entries: number): string => {
  if (entries >= 1.5) return `about ${String(Number(entries.toPrecision(2)))} entries`;
  return entries > 0.5 ? 'about one entry' : `about one entry in ${formatCount(1 / entries)}`;
};

/** `38 %`, `2.1 %`: percents, not fractions; two significant digits below 10. */
export const formatPercent = (percent: number): string => {
  const size = Math.abs(percent);
  const text = size >= 10 ? formatCount(size) : String(Number(size.toFixed(size >= 1 ? 1 : 2)));
  return `${percent < 0 && text !== '0' ? MINUS : ''}${text} %`;
};

/** `+38 %`, `−2.1 %`; no change is `0 %`. */
export const formatPercentGrowth = (percent: number): string => {
  const size = formatPercent(Math.abs(percent));
  return size === '0 %' ? size : `${sign(percent)}${size}`;
};

/** ` (+38 %)`, to follow a size; empty where there is none, or where a thousand and more would only confuse. */
export const percentNote = (percent: number | null): string =>
  percent === null || percent > 999 ? '' : ` (${formatPercentGrowth(percent)})`;

/**
 * A function without its import path's directories: `github.com/acme/shop/cart.(*Store).Add` is `cart.(*Store).Add`.
 * A major version keeps the element that it is of: `shop/v2.New`. The linker writes a dot in a path's last element
 * as `%2e` (cmd/internal/objabi, PathToPrefix).
 */
export const shortFunction = (name: string): string => {
  const path = /^[^([]*/.exec(name)![0];
  const directories = /^(?:.*\/)?(?=[^/]+\/v\d+\.)|^.*\//.exec(path)?.[0] ?? '';
  return name.slice(directories.length).replaceAll('%2e', '.');
};
