import type { Html } from '../html.ts';

/** Of all pages. Colours are stated once for light and dark; what must not move is given its room. */
export const CSS: Html = {
  markup: `
  :root {
    color-scheme: light dark;
    --page: light-dark(#f6f7f9, #0d1117); --card: light-dark(#fff, #151b23); --ink: light-dark(#1c2128, #e6edf3);
    --quiet: light-dark(#57606a, #9198a1); --faint: light-dark(#dde1e6, #2f353d); --wash: light-dark(#f0f2f5, #1c232d);
    --link: light-dark(#0757b8, #58a6ff); --good: light-dark(#116329, #3fb950); --bad: light-dark(#b3261e, #ff7b72);
    --doubt: light-dark(#8a5a00, #e3b341); --anchor: light-dark(#7a3fd0, #b392f0); --accepted: light-dark(#b04a00, #f0883e);
    --line-0: light-dark(#24292f, #e6edf3); --line-1: light-dark(#0969da, #58a6ff); --line-2: light-dark(#b3261e, #ff7b72);
    --line-3: light-dark(#0f7b6c, #39c5bb); --line-4: light-dark(#9a6700, #e3b341); --line-5: light-dark(#8250df, #b392f0);
    --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  }
  * { box-sizing: border-box }
  html { background: var(--page); color: var(--ink); -webkit-text-size-adjust: 100% }
  body { font: 14px/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif; max-width: 1200px; margin: 0 auto; padding: 0 20px 32px }
  header { display: flex; flex-wrap: wrap; gap: 2px 16px; justify-content: space-between; padding: 16px 2px 12px; color: var(--quiet) }
  header b { color: var(--ink) }
  footer { color: var(--quiet); font-size: 12px; padding: 20px 2px }
  section { background: var(--card); border: 1px solid var(--faint); border-radius: 10px; padding: 18px 22px; margin: 0 0 16px }
  b.anchor { color: var(--anchor) } b.accepted { color: var(--accepted) }
  h1 { font-size: 21px; line-height: 1.35; font-weight: 650; margin: 4px 0 10px; text-wrap: pretty }
  h2 { font-size: 16px; line-height: 1.4; margin: 0 0 10px } h3 { font-size: 14px; margin: 20px 0 6px } h4 { font-size: 13px; margin: 12px 0 4px; color: var(--quiet) }
  p { margin: 0 0 8px } small, .quiet { color: var(--quiet) } small { font-size: 12px; font-weight: 400 }
  code, pre { font: 12.5px/1.45 var(--mono); overflow-wrap: anywhere }
  h1 code { font-size: .88em; background: var(--wash); border-radius: 5px; padding: 1px 5px }
  p code, li code { background: var(--wash); border-radius: 4px; padding: 1px 4px }
  pre { background: var(--wash); border-radius: 6px; margin: 4px 0; padding: 4px 8px; white-space: pre-wrap }
  pre.commands { padding: 10px 12px; white-space: pre; overflow-x: auto }
  a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px }
  a code { color: inherit }
  ul { margin: 0; padding: 0 0 0 20px } li { margin: 2px 0 } ul.sentences { margin: 10px 0 0 } ul.sentences:empty { display: none }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  @media (scripting: none) { .by-script { display: none !important } }
  @media (scripting: enabled) { .needs-script { display: none } }
  [hidden] { display: none !important }
  :focus-visible { outline: 2px solid var(--link); outline-offset: 2px }

  #answer { border-left: 5px solid var(--quiet); padding-left: 20px }
  #answer.fail { border-left-color: var(--bad) } #answer.pass { border-left-color: var(--good) }
  #answer.inconclusive, #answer.incomparable, #answer.accepted { border-left-color: var(--doubt) }
  #answer h2 { margin: 16px 0 6px }
  .state { text-transform: uppercase; letter-spacing: .06em; font-size: 12px; font-weight: 700; color: var(--quiet); margin: 0 }
  .fail > .state { color: var(--bad) } .pass > .state { color: var(--good) }
  .inconclusive > .state, .incomparable > .state, .accepted > .state { color: var(--doubt) }
  .chip { display: inline-block; font-size: 11.5px; font-weight: 600; line-height: 1.4; padding: 1px 8px; border-radius: 20px; color: var(--quiet); background: var(--wash); white-space: nowrap }
  .chip.beyond { color: var(--bad); background: color-mix(in srgb, var(--bad) 12%, transparent) }
  .chip.within { color: var(--good); background: color-mix(in srgb, var(--good) 12%, transparent) }
  .chip.unclear { color: var(--doubt); background: color-mix(in srgb, var(--doubt) 14%, transparent) }

  table { border-collapse: collapse; width: 100% }
  th { text-align: left; font-weight: 600 } thead th { color: var(--quiet); font-size: 12px; white-space: nowrap }
  th, td { padding: 7px 16px 7px 0; border-bottom: 1px solid var(--faint); vertical-align: top }
  tr > :last-child { padding-right: 0 } tbody tr:last-child > * { border-bottom: 0 }
  .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
  .number b, .number small, .number span { display: block } .number span { color: var(--quiet) } .number b { font-weight: 600 }
  tr.within .number b { font-weight: 400 } .number.beyond b { color: var(--bad) } .number.unclear b { color: var(--doubt) }
  .scroll { overflow-x: auto } table.plain th[scope=row] { font-weight: 400; white-space: nowrap } table.plain td { white-space: normal; overflow-wrap: anywhere }
  table.plain { width: auto; min-width: min(100%, 520px) } .differs > * { color: var(--doubt); font-weight: 600 }
  .totals { margin: 12px 0 4px } .totals th small { display: block } .totals .number b { display: inline }
  .bullet { width: 150px; min-width: 90px } .bullet svg { display: block; width: 100%; height: 18px; margin-top: 2px; overflow: visible }
  .bullet .room { fill: var(--wash) } .bullet .head { fill: var(--good) } .bullet .head.beyond { fill: var(--bad) } .bullet .head.unclear { fill: var(--doubt) }
  .bullet path { stroke: var(--quiet); stroke-width: 1.5; vector-effect: non-scaling-stroke } .bullet .limit { stroke: var(--ink); stroke-width: 2 }

  .controls { display: flex; flex-wrap: wrap; gap: 10px 18px; align-items: end; margin: 0 0 12px }
  .controls label > span, legend { display: block; font-size: 12px; color: var(--quiet); padding: 0; margin-bottom: 3px }
  input[type=search], select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--faint); border-radius: 7px; padding: 4px 10px; min-height: 32px }
  button { cursor: pointer } button:hover:not(:disabled) { background: var(--wash) } button:disabled { opacity: .45; cursor: default }
  .search { flex: 1 1 220px; max-width: 380px } .search input { width: 100% }
  .switch { border: 0; padding: 0; margin: 0; display: flex } .switch legend { float: left; width: 100% } fieldset.switch { flex-wrap: wrap }
  .switch label { position: relative } .switch input { position: absolute; inset: 0; opacity: 0; cursor: pointer; margin: 0 }
  .controls .switch label span { margin: 0; font-size: 14px; color: inherit; border: 1px solid var(--faint); padding: 4px 12px; min-height: 32px; line-height: 22px; margin-left: -1px }
  .switch label:first-of-type span { border-radius: 7px 0 0 7px; margin-left: 0 } .switch label:last-of-type span { border-radius: 0 7px 7px 0 }
  .controls .switch input:checked + span { background: var(--ink); color: var(--card); border-color: var(--ink) }
  .switch input:focus-visible + span { outline: 2px solid var(--link); outline-offset: 2px; z-index: 1; position: relative }

  #flame-note { min-height: 21px; margin: 0 0 4px }
  #flame-legend { min-height: 20px; margin: 0 } #flame-chart { max-height: 520px; overflow: hidden auto; border-radius: 6px }
  .d3-flame-graph { display: block } .d3-flame-graph .title { display: none }
  .d3-flame-graph rect { stroke: var(--card); stroke-width: 1; cursor: pointer } .d3-flame-graph .fade { opacity: .55 }
  .d3-flame-graph .current rect { stroke: var(--ink); stroke-width: 2 }
  .d3-flame-graph-label { font: 12px/20px system-ui, sans-serif; color: #16181c; padding: 0 5px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
  #flame-details { min-height: 68px; margin: 8px 0 4px; padding: 6px 10px; background: var(--wash); border-radius: 6px; overflow-wrap: anywhere }
  #flame-details b { font-family: var(--mono); font-size: 13px }
  .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 2px 16px; padding: 0; font-size: 12px; color: var(--quiet); font-weight: 400 }
  .legend li { display: flex; align-items: center; gap: 6px; margin: 0; overflow-wrap: anywhere }
  .legend li::before { content: ''; flex: none; width: 14px; height: 3px; border-radius: 2px; background: currentcolor }
  #flame-legend li::before { height: 12px; width: 12px; border-radius: 3px; background: var(--swatch) }

  .chart { margin: 14px 0 18px } .chart figcaption { font-weight: 600; margin: 0 0 8px } .legend:empty { display: none }
  .plot { display: grid; grid-template: 1fr auto / auto 1fr; column-gap: 10px }
  .plot svg { width: 100%; height: 190px; display: block; overflow: visible }
  .y-axis, .x-axis { display: flex; justify-content: space-between; font-size: 11.5px; color: var(--quiet); font-variant-numeric: tabular-nums }
  .y-axis { flex-direction: column; text-align: right; margin: -8px 0; white-space: nowrap } .x-axis { grid-column: 2; padding-top: 6px; gap: 8px }
  .x-axis span:last-child:not(:first-child) { text-align: right }
  .plot path { fill: none; vector-effect: non-scaling-stroke } .grid { stroke: var(--faint) }
  .line { stroke: currentcolor; stroke-width: 2; stroke-linejoin: round; fill: none; vector-effect: non-scaling-stroke }
  .dot { stroke: currentcolor; stroke-width: 7; stroke-linecap: round } .dot:hover { stroke-width: 11 } .dot.accepted { stroke: var(--accepted); stroke-width: 11 }
  .line-0 { color: var(--line-0) } .line-1 { color: var(--line-1) } .line-2 { color: var(--line-2) } .line-3 { color: var(--line-3) } .line-4 { color: var(--line-4) } .line-5 { color: var(--line-5) }
  .legend [class] { color: var(--quiet) } .legend .line-0::before { background: var(--line-0) } .legend .line-1::before { background: var(--line-1) } .legend .line-2::before { background: var(--line-2) }
  .legend .line-3::before { background: var(--line-3) } .legend .line-4::before { background: var(--line-4) } .legend .line-5::before { background: var(--line-5) }
  path.limit-0 { stroke: var(--bad); stroke-dasharray: 6 4 } path.limit-1 { stroke: var(--doubt); stroke-dasharray: 2 4 } path.anchor { stroke: var(--anchor); stroke-dasharray: 4 3 }
  .legend .limit-0::before { background: var(--bad) } .legend .limit-1::before { background: var(--doubt) } .legend .anchor::before { background: var(--anchor); width: 3px; height: 12px } .legend .accepted::before { background: var(--accepted); width: 10px; height: 10px; border-radius: 50% }

  .sparkline { display: block; width: 110px; height: 24px; color: var(--line-1); overflow: visible } td .sparkline { margin: 3px 0 3px auto }
  #site-table td.site { width: 99% } .site .name { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: baseline } .site .name code { font-weight: 650; font-size: 13px }
  .site .place, .site .note { font-size: 12.5px; color: var(--quiet) } .site pre { display: inline-block; max-width: 100% }
  .kinds { display: flex; flex-wrap: wrap; gap: 0 10px; font-size: 11.5px; color: var(--quiet) }
  .rounds { min-width: 130px; text-align: right } .rounds small { display: block; max-width: 170px; margin-left: auto }
  tr.beyond > td:first-child { box-shadow: -8px 0 0 var(--card), -11px 0 0 var(--bad) } tr.unclear > td:first-child { box-shadow: -8px 0 0 var(--card), -11px 0 0 var(--doubt) }
  th button { border: 0; background: none; padding: 0; min-height: 0; font: inherit; color: inherit } th button:hover:not(:disabled) { background: none; text-decoration: underline }
  [aria-sort=ascending] button::after { content: ' ▲' } [aria-sort=descending] button::after { content: ' ▼' }
  .pages { display: flex; flex-wrap: wrap; gap: 8px; justify-content: space-between; align-items: center; color: var(--quiet); margin-top: 10px; min-height: 32px }

  @media (max-width: 720px) {
    body { padding: 0 10px 24px } section { padding: 14px 14px; border-radius: 8px } #answer { padding-left: 12px } h1 { font-size: 18px }
    .totals thead, #site-table thead { display: none }
    .totals tr, #site-table tr { display: flex; flex-wrap: wrap; gap: 2px 18px; padding: 10px 0; border-bottom: 1px solid var(--faint) }
    .totals tr > *, #site-table tr > * { padding: 0; border: 0; text-align: left } .totals tr > th, #site-table td.site { flex: 1 0 100%; width: 100% }
    [data-label]::before { content: attr(data-label); display: block; font-size: 11px; color: var(--quiet) } .rounds:not(:has(*)) { display: none }
    td .sparkline { margin-left: 0 } .rounds small { margin-left: 0; max-width: none } .bullet { flex: 1 0 100%; width: auto }
    tr.beyond > td:first-child, tr.unclear > td:first-child { box-shadow: none } .search { max-width: none; flex-basis: 100% }
  }
  @media (prefers-reduced-motion: no-preference) { .dot { transition: stroke-width .1s } }
  @media print {
    :root { color-scheme: light } body { max-width: none; padding: 0; font-size: 11px } section { border: 0; padding: 8px 0; break-inside: auto } .controls, .pages button, footer { display: none !important }
    tr, figure, h2, h3 { break-inside: avoid; break-after: auto } #flame-chart { max-height: none }
  }
`,
};
