/** How the page looks: in light, in dark, and on paper. */
export const styleSheet = `:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --ink: #1c1b19; --soft: #625e56; --line: #d8d3c7; --track: #ece8de; --mark: #1f4f7a;
  --s1: #1f4f7a; --s2: #4f83ad; --s3: #8fb4d1; --s4: #b98a4b; --s5: #b9b3a6; --s6: #8b857a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #e9e5dc; --soft: #a9a397; --line: #3b3833; --track: #262421; --mark: #7fb2dc;
    --s1: #8fc1ea; --s2: #5b92bf; --s3: #35648c; --s4: #d0a263; --s5: #6d685f; --s6: #8b857a;
  }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --track: #eee; --mark: #1f4f7a;
    --s1: #1f4f7a; --s2: #4f83ad; --s3: #8fb4d1; --s4: #b98a4b; --s5: #b9b3a6; --s6: #8b857a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2.5rem 1.25rem 3rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 400 1rem/1.5 Charter, "Iowan Old Style", Georgia, "Times New Roman", serif;
  -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
table, figcaption, svg, .key, .keys, .kicker, summary, footer {
  font-family: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums;
}
header { border-top: 3px solid var(--ink); padding-top: 0.6rem; }
.kicker { margin: 0; font-size: 0.8rem; letter-spacing: 0.08em; text-transform: uppercase; color: var(--soft); }
h1 { margin: 0.5rem 0 0.4rem; font-size: clamp(1.9rem, 5vw, 2.9rem); line-height: 1.1; font-weight: 700; letter-spacing: -0.01em; }
.standfirst { margin: 0; max-width: 44rem; font-size: 1.12rem; color: var(--soft); }
.keys { display: flex; flex-wrap: wrap; margin: 1.6rem 0 0; border-block: 1px solid var(--line); }
.keys div { display: flex; flex-direction: column-reverse; flex: 1 1 7rem; padding: 0.7rem 1rem 0.7rem 0; }
.keys dt { font-size: 0.8rem; color: var(--soft); }
.keys dd { margin: 0; font-size: 1.6rem; line-height: 1.2; }
section { margin-top: 2.8rem; border-top: 1px solid var(--ink); padding-top: 0.6rem; }
h2 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
.lead { margin: 0.2rem 0 1.2rem; max-width: 44rem; color: var(--soft); }
.none { color: var(--soft); font-style: italic; }
figure { margin: 0 0 1.5rem; }
figcaption { font-size: 0.85rem; margin-bottom: 0.35rem; overflow-wrap: anywhere; }
.aside { color: var(--soft); font-size: 0.8rem; }
svg { display: block; overflow: visible; }
.columns rect { fill: var(--mark); }
.columns .ground { stroke: var(--soft); }
.columns .grid { stroke: var(--line); stroke-dasharray: 2 3; }
.plot { display: grid; grid-template-columns: auto 1fr; gap: 0.6rem; }
svg text { fill: var(--soft); font-size: 11.5px; }
.multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0.6rem 2rem; margin-top: 1.2rem; }
.multiples figure { margin-bottom: 0.9rem; }
.multiples figcaption { display: flex; flex-direction: column; line-height: 1.35; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.88rem; line-height: 1.4; margin: 0 0 1.5rem; }
caption { text-align: left; font-size: 0.85rem; font-weight: 600; padding-bottom: 0.35rem; }
thead th { font-weight: 400; font-size: 0.76rem; color: var(--soft); border-bottom: 1px solid var(--line); vertical-align: bottom; }
th, td { padding: 0.28rem 0.9rem 0.28rem 0; text-align: left; vertical-align: baseline; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
tbody tr + tr > * { border-top: 1px solid var(--track); }
.name { overflow-wrap: anywhere; min-width: 8rem; }
.number { text-align: right; white-space: nowrap; width: 5.2rem; }
.bar { width: 40%; min-width: 4rem; }
td.bar { vertical-align: top; padding-top: 0.6rem; }
.text ~ .bar { width: 25%; }
thead .bar span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.text { overflow-wrap: break-word; }
tr > :first-child + .text { white-space: nowrap; }

svg.bar { width: 100%; }
svg.bar rect { fill: var(--mark); }
svg.bar .track { fill: var(--track); }
.wide { font-size: 0.78rem; }
.sentence { display: block; color: var(--soft); font-size: 0.82rem; }
code { font: 0.85em/1.4 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 0 2.5rem; }
.pair th.bar, .pair td.bar { width: 25%; }
.pair .number { width: 4rem; }
.s1 { fill: var(--s1); } .s2 { fill: var(--s2); } .s3 { fill: var(--s3); }
.s4 { fill: var(--s4); } .s5 { fill: var(--s5); } .s6 { fill: var(--s6); }
.shares rect { stroke: var(--paper); stroke-width: 1; }
.key { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; margin: 0.45rem 0 0; padding: 0; list-style: none; font-size: 0.85rem; }
.swatch { display: inline-block; vertical-align: -1px; }
details { margin: 0 0 1.6rem; }
summary { cursor: pointer; font-size: 0.85rem; color: var(--mark); margin-bottom: 0.5rem; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); font-size: 0.8rem; color: var(--soft); }
@media (max-width: 34rem) {
  body { padding-top: 1.2rem; }
  td.bar, th.bar { display: none; }
  .pair { grid-template-columns: 1fr; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  figure, tr, .multiples figure { break-inside: avoid; }
  h2, .lead, caption { break-after: avoid; }
  summary { color: var(--soft); }
}
`
