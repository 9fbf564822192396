/** The style of the pages of saved queries: they load nothing. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2b33; --soft: #52636d; --line: #d5dde1; --back: #fff; --stripe: #f4f7f8; --accent: #0f6b64; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eef0; --soft: #a9b8bf; --line: #37474f; --back: #12191d; --stripe: #1a2429; --accent: #5cc7bd; }
}
* { box-sizing: border-box; }
body { background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, "Noto Sans", "PingFang HK", "Microsoft JhengHei", "Noto Sans HK", sans-serif; margin: 0 auto; max-width: 90rem; padding: 1rem 1.5rem 4rem; }
a { color: var(--accent); }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, .table:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
header { align-items: baseline; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding-bottom: .5rem; }
header a:first-child { margin-right: auto; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.5rem 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
p { margin: .25rem 0 1rem; max-width: 60rem; }
ul.files { display: flex; flex-wrap: wrap; gap: .5rem 1rem; list-style: none; margin: 0 0 1rem; padding: 0; }
ul.queries { list-style: none; margin: 0; padding: 0; }
ul.queries li { margin: 0 0 1rem; }
ul.queries span { color: var(--soft); display: block; max-width: 60rem; }
form { align-items: end; background: var(--stripe); border: 1px solid var(--line); border-radius: .5rem; display: flex; flex-wrap: wrap; gap: .75rem 1rem; margin: 0 0 1rem; padding: .75rem 1rem; }
label { display: grid; font-size: .9rem; gap: .15rem; max-width: 100%; }
label small { color: var(--soft); }
input, select { background: var(--back); border: 1px solid var(--soft); border-radius: .3rem; color: inherit; font: inherit; max-width: 100%; padding: .3rem .5rem; }
button { background: var(--accent); border: 0; border-radius: .3rem; color: var(--back); cursor: pointer; font: inherit; padding: .4rem 1rem; }
.table { border: 1px solid var(--line); border-radius: .5rem; max-height: 80vh; overflow: auto; }
table { border-collapse: collapse; font-size: .9rem; min-width: 100%; }
caption { color: var(--soft); padding: .5rem .75rem; text-align: left; }
th { background: var(--back); border-bottom: 2px solid var(--line); position: sticky; text-align: left; top: 0; vertical-align: bottom; }
th, td { max-width: 32rem; overflow-wrap: break-word; padding: .4rem .75rem; }
td { border-bottom: 1px solid var(--line); min-width: 5rem; vertical-align: top; }
td.number { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
tbody tr:nth-child(even) { background: var(--stripe); }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0 0 .75rem; }
dt { color: var(--soft); font-size: .85rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.problem h2 { margin-top: 0; }
.problem { border-left: 4px solid #b3261e; padding: .5rem 1rem; }
details { margin: 2rem 0; }
summary { cursor: pointer; }
pre { background: var(--stripe); border-radius: .5rem; overflow: auto; padding: 1rem; }
@media (max-width: 30rem) { body { padding: .75rem .75rem 3rem; } form { flex-direction: column; align-items: stretch; } }
@media print { form, ul.files, header a { display: none; } .table { max-height: none; overflow: visible; } }
`;
