// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/HtmlStyle.h"

namespace convoy {

QString screenStyle()
{
    return QStringLiteral(R"(
:root { color-scheme: light dark; --text: #1b1f24; --paper: #ffffff; --line: #c6ccd4; --head: #eef1f5;
  --good: #17682f; --caution: #7a4b00; --bad: #a11622; --quiet: #57606a; --bar: #4a6583; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e9ed; --paper: #16191d; --line: #444c56; --head: #22272e;
  --good: #6fd08c; --caution: #e3b04b; --bad: #ff8f88; --quiet: #a4adb8; --bar: #8fb0d3; } }
body { font: 16px/1.45 system-ui, sans-serif; color: var(--text); background: var(--paper); margin: 0 auto;
  max-width: 90rem; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; }
.verdict { font-size: 1.1rem; border-left: .4rem solid currentColor; padding: .4rem .8rem; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; vertical-align: top; }
thead th { background: var(--head); } tbody th { font-weight: 600; }
td, th { overflow-wrap: anywhere; min-width: 3.5rem; }
.good { color: var(--good); } .caution { color: var(--caution); } .bad { color: var(--bad); }
pre { border: 1px solid var(--line); padding: .6rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8rem; }
svg { width: 100%; max-width: 60rem; height: auto; } svg text { fill: var(--text); font: 13px system-ui, sans-serif; }
svg .grid { stroke: var(--line); } svg .neutral { fill: var(--bar); stroke: none; }
svg .good { fill: var(--good); } svg .caution { fill: var(--caution); } svg .bad { fill: var(--bad); }
@media print { @page { margin: 15mm; } body { padding: 0; max-width: none; font-size: 9pt; } table { font-size: 8pt; }
  :root { --text: #000; --paper: #fff; --line: #999; --head: #eee; --good: #17682f; --caution: #7a4b00;
    --bad: #a11622; --bar: #4a6583; }
  thead { display: table-header-group; } tr, svg, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; }
  .wide { overflow: visible; } }
)");
}

QString paperStyle()
{
    return QStringLiteral(
        "h1 { font-size: 16pt; } h2 { font-size: 12pt; margin-top: 18px; margin-bottom: 4px; } h3 { font-size: 9pt; }\n"
        "#waves { page-break-before: always; }\n" // a drawing is not kept with its heading, nor in one piece
        "body, p, th, td { font-size: 8pt; color: #1b1f24; }\n"
        "th { text-align: left; font-weight: 600; } thead th { background-color: #dde4ec; }\n"
        "p.verdict { font-size: 10pt; font-weight: 600; }\n"
        ".good { color: #17682f; } .caution { color: #7a4b00; } .bad { color: #a11622; }\n"
        "pre { font-size: 7pt; }\n");
}

} // namespace convoy
