/** The stylesheet. Warm greys and one accent, copper: what a still is made of. It marks only what speaks for harvesting, and what acts. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --raised: #ffffff; --sunk: #f3f1ed; --line: #e4e0d9; --strong-line: #cdc7bd;
  --ink: #1f1c18; --soft: #5f584f; --faint: #726a60;
  --accent: #a8481f; --accent-soft: #f6e6dd; --on-accent: #ffffff; --against: #77808a;
  --focus: #1a6fd4;
  --mono: ui-monospace, 'SF Mono', SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161412; --raised: #1d1a17; --sunk: #24201c; --line: #322d28; --strong-line: #4a433c;
    --ink: #ece7e0; --soft: #b5aca1; --faint: #978d81;
    --accent: #e58d5f; --accent-soft: #3a2419; --on-accent: #1b120c; --against: #8d98a4;
    --focus: #7db4ff;
  }
}
* { box-sizing: border-box; }
html { font: 400 14px/1.5 var(--sans); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; }
h1, h2, h3, p, dl, dd, ol, ul, table, figure, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration-color: var(--strong-line); text-underline-offset: 3px; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
h1, h1.mono { font-size: 20px; line-height: 1.25; font-weight: 650; letter-spacing: -0.012em; }
h2 { font-size: 13px; font-weight: 650; letter-spacing: 0; }
code, .mono { font-family: var(--mono); font-size: 0.93em; }
.num { font-variant-numeric: tabular-nums; }
.soft { color: var(--soft); }
.faint { color: var(--faint); }
.small { font-size: 12.5px; }
.clip { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.wrap { overflow-wrap: anywhere; }
.hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: fixed; top: 8px; left: 8px; padding: 8px 12px; background: var(--raised); z-index: 9; }

.bar { display: flex; align-items: center; gap: 4px 20px; padding: 0 24px; min-height: 48px; border-bottom: 1px solid var(--line); background: var(--raised); }
.brand { display: flex; align-items: center; gap: 8px; font-weight: 650; letter-spacing: -0.01em; text-decoration: none; margin-right: 8px; }
.brand img { display: block; }
.bar nav { display: flex; gap: 2px; flex: 1; align-self: stretch; }
.bar nav a { display: flex; align-items: center; gap: 6px; padding: 0 10px; text-decoration: none; color: var(--soft); border-bottom: 2px solid transparent; border-top: 2px solid transparent; }
.bar nav a:hover { color: var(--ink); }
.bar nav a[aria-current] { color: var(--ink); border-bottom-color: var(--accent); }
.who { display: flex; align-items: center; gap: 12px; color: var(--soft); font-size: 13px; }
button, .button { font: inherit; color: inherit; cursor: pointer; border: 1px solid var(--strong-line); background: var(--raised); border-radius: 6px; padding: 6px 12px; }
button:hover { border-color: var(--faint); }
button[aria-disabled] { opacity: 0.6; }
button.plain { border: 0; background: none; padding: 4px 6px; color: var(--soft); }
button.plain:hover { color: var(--ink); text-decoration: underline; text-underline-offset: 3px; }
button.primary { background: var(--ink); border-color: var(--ink); color: var(--paper); font-weight: 600; padding: 9px 16px; width: 100%; }
button.primary:hover { opacity: 0.9; }
kbd { font: 500 11px/1 var(--mono); color: var(--soft); border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: 2px 5px; background: var(--paper); }

.banner { padding: 9px 24px; background: var(--accent-soft); border-bottom: 1px solid var(--line); font-size: 13px; }
.banner strong { color: var(--accent); }
main { max-width: 1200px; margin: 0 auto; padding: 24px 24px 64px; }
.head { display: flex; align-items: baseline; flex-wrap: wrap; gap: 6px 16px; margin-bottom: 16px; }
.head .end { margin-left: auto; }
.tabs { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 6px 18px; border-bottom: 1px solid var(--line); margin-bottom: 0; }
.tabs nav { display: flex; gap: 18px; }
.tabs a { white-space: nowrap; padding: 0 0 8px; color: var(--soft); text-decoration: none; border-bottom: 2px solid transparent; margin-bottom: -1px; }
.tabs a[aria-current] { color: var(--ink); border-bottom-color: var(--accent); font-weight: 600; }
.tabs a span { color: var(--faint); font-weight: 400; margin-left: 4px; }

table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 500; font-size: 12px; color: var(--faint); padding: 10px 12px 6px; border-bottom: 1px solid var(--line); white-space: nowrap; }
td { padding: 10px 12px; border-bottom: 1px solid var(--line); vertical-align: baseline; }
th:first-child, td:first-child { padding-left: 12px; }
.right { text-align: right; }
.queue { table-layout: fixed; }
.queue .c-pick { width: 40px; } .queue .c-score { width: 128px; } .queue .c-case { width: 136px; } .queue .c-n { width: 96px; } .queue .c-seen { width: 116px; } .queue .c-state { width: 124px; }
.queue .t-pick { position: relative; z-index: 1; text-align: center; } .queue .t-pick input { accent-color: var(--ink); width: 16px; height: 16px; margin: 0; vertical-align: -2px; }
.queue tr[data-gone] { opacity: 0.45; } .queue tr:has(.t-pick :checked) { background: var(--sunk); }
.queue .meta { display: block; margin-top: 1px; }
.tag.mine { background: var(--ink); color: var(--paper); }
.queue tr[data-row] { position: relative; }
.queue tr[data-row]:hover { background: var(--sunk); }
.queue tr[data-current] { background: var(--sunk); box-shadow: inset 3px 0 0 var(--accent); }
.queue td a { text-decoration: none; font-weight: 600; }
.queue td a::after { content: ''; position: absolute; inset: 0; }
.queue td a:focus-visible { outline: none; }
.queue tr:has(td.t-case a:focus-visible) { outline: 2px solid var(--focus); outline-offset: -2px; }
.queue .sentence { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; }
.queue .whole { font-size: 12.5px; color: var(--soft); }
.sum { display: flex; align-items: center; gap: 8px; white-space: nowrap; }
.figure { font-size: 15px; font-weight: 600; font-variant-numeric: tabular-nums; }
.meter { display: block; flex: none; }
.tag { display: inline-block; font-size: 12px; line-height: 1; padding: 4px 7px; border-radius: 4px; background: var(--sunk); color: var(--soft); white-space: nowrap; }
.tag.act { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
.filters { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 12px 0; }
.filters > input, .filters > select, .filters > button { height: 34px; padding-top: 0; padding-bottom: 0; }
.filters input[type=search] { flex: 1 1 200px; max-width: 280px; } .filters select { width: auto; max-width: 160px; flex: 0 1 auto; }
.filters select[data-set] { border-color: var(--ink); font-weight: 600; }
.filters .end { margin-left: auto; } .filters .tick { padding: 0 4px; }
.by-itself [data-apply] { display: none; }
.views { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 14px; padding-bottom: 10px; } .views nav { display: flex; flex-wrap: wrap; gap: 4px 14px; }
.views summary { cursor: pointer; color: var(--soft); } .views a[aria-current] { font-weight: 600; text-decoration: none; }
.save-view { display: flex; gap: 6px; padding-top: 6px; } .save-view input { width: 180px; }
.news:not([hidden]) { display: flex; justify-content: center; padding: 6px; margin-bottom: 8px; background: var(--sunk); border-radius: 6px; } .news[data-idle] kbd { display: none; }
.bulk { position: sticky; bottom: 16px; z-index: 2; display: flex; align-items: center; gap: 12px; width: fit-content; margin: 16px auto 0; padding: 8px 10px 8px 16px; background: var(--raised); border: 1px solid var(--strong-line); border-radius: 10px; box-shadow: 0 6px 24px rgb(20 16 12 / 18%); }
.bulk .primary { width: auto; margin: 0; padding: 7px 12px; } .bulk .primary kbd { background: none; color: inherit; border-color: currentColor; opacity: 0.75; }
@supports selector(:has(*)) { main:not(:has(.t-pick :checked)) .bulk { display: none; } }
.columns { columns: 6 120px; }
.claim { margin-left: auto; } .head .to-decision + .claim { margin-left: auto; }
.pager { display: flex; justify-content: space-between; padding: 14px 12px; }
.empty { padding: 72px 24px; text-align: center; color: var(--soft); }
.empty h2 { font-size: 16px; color: var(--ink); margin-bottom: 6px; }

.case { display: grid; grid-template-columns: minmax(0, 1fr) 336px; gap: 28px; align-items: start; }
.crumb { display: flex; gap: 16px; margin-bottom: 12px; font-size: 13px; color: var(--soft); }
.crumb .end { margin-left: auto; }
.card { border: 1px solid var(--line); background: var(--raised); border-radius: 8px; }
.card > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 12px; padding: 12px 16px; border-bottom: 1px solid var(--line); }
.card > header .end { margin-left: auto; }
.card + .card, .scroll + .card, .pager + .card { margin-top: 20px; }
.to-decision { display: none; }
.pad { padding: 14px 16px; }
.summary { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 8px 36px; padding: 16px; align-items: center; }
.big { font-size: 34px; line-height: 1.1; font-weight: 650; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
svg { display: block; max-width: 100%; }
.ink { stroke: var(--accent); } .fill { fill: var(--accent); } .contra { fill: var(--against); }
.axis { stroke: var(--strong-line); } .bed { fill: var(--sunk); } .label { fill: var(--faint); font: 11px var(--sans); }
.label.strong { fill: var(--ink); } .node { fill: var(--ink); }
.only-narrow { display: none; }
.story { padding: 0 16px 16px; max-width: 66ch; }
.returns { margin-top: 6px; } .returns li { padding: 2px 0; }
.force + .card { margin-top: 0; }
.force-line { margin-bottom: 14px; }
.grown { margin-top: 9px; overflow-wrap: anywhere; }
.members td:first-child { width: 1%; text-align: center; } .members tr:last-child td { border-bottom: 0; }
.members td, .members th { padding-top: 7px; padding-bottom: 7px; }
.members tr[data-current] { background: var(--sunk); }
.members .mono a { white-space: nowrap; }
.members input, .tick input { accent-color: var(--ink); width: 16px; height: 16px; margin: 0; vertical-align: middle; }
.members + .pager { border-top: 1px solid var(--line); padding: 8px; }
.tick { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 10px; align-items: start; padding: 4px 0; font-size: 12.5px; overflow-wrap: anywhere; }
@supports selector(:has(*)) {
  form:not(:has([value=confirm]:checked)) .with-confirm, form:not(:has([value=known-app]:checked)) .with-app { display: none; }
  form:has([name=decision]:checked) .option:not(:has(:checked)) .does { display: none; }
  form:has([value=block]:checked) .effect:not(.of-block), form:has([value=restrict]:checked) .effect:not(.of-restrict), form:has([value=throttle]:checked) .effect:not(.of-throttle) { display: none; }
}
.trend { width: 100%; height: 92px; }
.evidence .pic { grid-row: 1 / 3; white-space: nowrap; }
.evidence li { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 2px 18px; padding: 13px 16px; border-bottom: 1px solid var(--line); }
.evidence li:last-child { border-bottom: 0; }
.evidence .w { font-weight: 600; font-variant-numeric: tabular-nums; }
.evidence .sentence { overflow-wrap: anywhere; }
.evidence dl { grid-column: 2; display: flex; flex-wrap: wrap; gap: 2px 20px; color: var(--soft); font-size: 12.5px; }
.evidence dl div { display: flex; gap: 6px; min-width: 0; }
.evidence dt { color: var(--faint); white-space: nowrap; } .evidence dd { overflow-wrap: anywhere; min-width: 0; font-variant-numeric: tabular-nums; }
.doubt { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 7px 18px; } .doubt dt { color: var(--faint); } .doubt dd { overflow-wrap: anywhere; }
.usual { fill: var(--strong-line); } .middle { stroke: var(--soft); stroke-width: 1.5; }
.members:not(:has(input)) td:first-child { width: auto; text-align: left; padding-left: 16px; } .members:not(:has(input)) th:first-child { padding-left: 16px; } .members td:last-child, .members th:last-child { padding-right: 16px; }
details summary { cursor: pointer; color: var(--soft); }
.insights { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; margin-top: 20px; } .insights .card + .card { margin-top: 0; } .insights tbody tr:last-child td { border-bottom: 0; } .insights tr[data-current] { background: var(--sunk); }
.insights p { max-width: 80ch; } svg.wide { width: 100%; max-width: 760px; height: auto; margin-bottom: 10px; }
.contra-line { stroke: var(--against); } .node-line { stroke: var(--ink); } .key { display: inline-block; width: 9px; height: 9px; border-radius: 2px; margin-left: 8px; background: var(--against); } .key.fill { background: var(--accent); }
.switch { display: flex; gap: 14px; } .switch a[aria-current] { font-weight: 600; text-decoration: none; }
.card > header form select { width: auto; padding: 3px 8px; } .card > header form button { padding: 3px 10px; }
.erase { max-width: 560px; margin-top: 20px; } .erase button { margin-top: 10px; } pre { margin: 0; white-space: pre-wrap; font-family: var(--mono); }
.filters > input[type=text], .filters > input[type=date] { width: auto; max-width: 150px; flex: 0 1 auto; }
.facts { display: grid; grid-template-columns: auto minmax(0, 1fr) auto minmax(0, 1fr); gap: 7px 18px; }
.facts dt { color: var(--faint); } .facts dd { overflow-wrap: anywhere; }
.side { position: sticky; top: 20px; }
.option { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; gap: 1px 10px; padding: 11px 12px; border: 1px solid var(--line); border-radius: 7px; cursor: pointer; }
.option + .option, .with-confirm + .option, .with-app + .option { margin-top: 8px; }
.with-confirm, .with-app { padding: 0 12px 4px 38px; }
.effect { margin-top: 6px; font-size: 12.5px; color: var(--soft); }
.consequences p { margin-top: 6px; }
.consequences b { color: var(--ink); font-weight: 600; }
.option:hover { border-color: var(--strong-line); }
.option:has(:checked) { border-color: var(--ink); box-shadow: 0 0 0 1px var(--ink); }
.option:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.option input { margin: 3px 0 0; accent-color: var(--ink); }
.option input:focus-visible { outline: none; }
.option .does { grid-column: 2 / -1; color: var(--soft); font-size: 12.5px; }
.option .what { font-weight: 600; }
.sees { display: block; margin-top: 6px; padding: 7px 9px; background: var(--sunk); border-radius: 5px; font-size: 12px; color: var(--ink); overflow-wrap: anywhere; }
fieldset { border: 0; min-width: 0; }
legend { padding: 0; }
label.field, p.field { display: block; margin: 12px 0 4px; font-size: 12.5px; color: var(--soft); }
textarea, select, input[type=text], input[type=search], input[type=password], input[type=date] { font: inherit; color: inherit; width: 100%; background: var(--paper); border: 1px solid var(--strong-line); border-radius: 6px; padding: 8px 10px; }
textarea { min-height: 72px; resize: vertical; }
form .primary { margin-top: 12px; }
.force { padding: 12px 14px; border-radius: 7px; background: var(--sunk); margin-bottom: 14px; font-size: 13px; }
.force strong { display: block; }
.force.bad { background: var(--accent-soft); }
.history li { padding: 9px 0; border-bottom: 1px solid var(--line); } .history li:last-child { border-bottom: 0; padding-bottom: 0; } .history li:first-child { padding-top: 0; }
.history .gone { text-decoration: line-through; color: var(--faint); }
.note { white-space: pre-wrap; overflow-wrap: anywhere; margin-top: 3px; color: var(--soft); }
.hash { font-family: var(--mono); font-size: 12px; color: var(--faint); }
.stats { display: grid; grid-template-columns: repeat(auto-fit, minmax(132px, 1fr)); }
.stats div { padding: 14px 16px; }
.stats dt { color: var(--faint); font-size: 12.5px; } .stats dd { font-size: 19px; font-weight: 600; font-variant-numeric: tabular-nums; }
.bad-figure { color: var(--accent); }
.gate { max-width: 380px; margin: 12vh auto 0; padding: 0 24px; }
.gate h1 { margin: 14px 0 6px; }
.problem { color: var(--accent); margin-top: 12px; }
dialog { border: 1px solid var(--strong-line); border-radius: 10px; padding: 20px 24px; background: var(--raised); color: inherit; min-width: min(420px, 90vw); }
dialog::backdrop { background: rgb(20 16 12 / 45%); }
dialog dl { display: grid; grid-template-columns: 84px 1fr; gap: 7px 12px; margin: 14px 0 18px; }
.scroll { overflow-x: auto; }
@media (max-width: 860px) {
  .case { grid-template-columns: minmax(0, 1fr); gap: 20px; }
  .side { position: static; }
  .to-decision { display: inline; }
}
@media (max-width: 720px) {
  .bar { flex-wrap: wrap; padding: 8px 16px 0; }
  .bar nav { order: 3; flex-basis: 100%; min-height: 38px; overflow-x: auto; }
  .bar nav a { padding: 8px 10px; } .bar nav a:first-child { margin-left: -10px; }
  .who { margin-left: auto; } .who .keys { display: none; }
  .banner { padding: 9px 16px; }
  main { padding: 18px 16px 48px; }
  .queue thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .queue, .queue tbody { display: block; }
  .filters input[type=search] { max-width: none; flex-basis: 100%; } .filters > input[type=text], .filters > input[type=date] { flex: 1 1 40%; max-width: none; min-width: 0; } .filters select { flex: 1 1 30%; max-width: none; min-width: 0; }
  .queue.picks tr[data-row] { padding-left: 32px; } .queue .t-pick { position: absolute; left: 4px; top: 14px; }
  .queue .t-n .small { display: none; }
  .tabs nav { gap: 14px; } .tabs a span { margin-left: 2px; }
  .queue tr[data-row] { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 3px 14px; padding: 12px 4px; border-bottom: 1px solid var(--line); align-items: baseline; }
  .queue:not(.picks) tr[data-current] { padding-left: 10px; }
  .queue td { display: block; border: 0; padding: 0 !important; }
  .queue td.t-top { grid-column: 1 / -1; order: 5; }
  .queue td.t-n { grid-column: 1 / 3; order: 6; text-align: left; color: var(--faint); font-size: 12.5px; }
  .queue td.t-n::after { content: ' exchanges a day'; }
  .queue td.t-state:empty { display: none; }
  .queue td.t-state { order: 7; grid-column: 3; text-align: right; }
  .queue td.t-case { display: flex; gap: 10px; white-space: nowrap; } .queue td.t-case .small { display: none; }
  .summary, .evidence .pic { grid-row: auto; }
  .summary { grid-template-columns: minmax(0, 1fr); }
  .facts { grid-template-columns: auto minmax(0, 1fr); } .doubt { grid-template-columns: minmax(0, 1fr); gap: 2px; } .doubt dd { margin-bottom: 8px; }
  .only-wide, .t-wide { display: none; } .only-narrow { display: block; }
  .members td, .members th { padding-left: 5px; padding-right: 5px; } .members .tag { white-space: normal; }
  .queue td.t-n.all::after { content: ' exchanges in all'; }
  .label { font-size: 20px; } .only-narrow .label { font-size: 11px; } .trend .label { font-size: 17px; } .trend { height: auto; }
  .queue .sum { display: none; }
  .evidence li { grid-template-columns: minmax(0, 1fr); } .evidence dl { grid-column: 1; }
  .evidence .pic { display: flex; align-items: center; gap: 12px; }
}
@media (prefers-reduced-motion: no-preference) { .option, button, .queue tr { transition: border-color 0.12s, background-color 0.12s; } }
@media (forced-colors: active) { .queue tr[data-current] { outline: 2px solid Highlight; } }
@media print { .bar, .side form, dialog { display: none; } }
`
