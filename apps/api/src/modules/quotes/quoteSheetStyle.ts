/** The dress of a printed quote: A4, system fonts, readable on a phone. */
export const sheetStyle = `
:root{color-scheme:light;--ink:#1d2329;--soft:#5a646e;--line:#d5dae0;--accent:#2f5d80}
*{box-sizing:border-box}
body{margin:0;background:#eceff2;color:var(--ink);font:15px/1.65 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif}
.sheet{position:relative;max-width:210mm;margin:24px auto;padding:18mm 17mm;background:#fff;border:1px solid var(--line)}
header{border-bottom:2px solid var(--accent);padding-bottom:8px;margin-bottom:24px}
header p,.title,.quiet{margin:0}
.firm{font-size:17px;font-weight:600}
.line,.quiet,small,footer{color:var(--soft);font-size:13px}
h1{margin:0;font:600 26px/1.3 "Songti SC","Noto Serif CJK SC",STSong,serif}
h2{margin:26px 0 8px;font-size:15px;color:var(--accent)}
.title{font-size:17px;color:var(--soft)}
.facts{display:grid;grid-template-columns:1fr 1fr;gap:4px 24px;margin:20px 0 0}
.facts div{display:flex;gap:12px;border-bottom:1px solid var(--line);padding:4px 0}
dt{flex:none;width:5.5em;color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse}
th,td{padding:7px 8px 7px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:anywhere}
thead th{color:var(--soft);font-size:13px}
small{display:block}
.num{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;padding-right:0;padding-left:8px}
.total th,.total td{font-weight:600;font-size:17px;border-bottom:0;border-top:2px solid var(--ink)}
.text{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
.closing{margin-top:26px}
.sign{margin-top:36px;text-align:right}
footer{margin-top:30px;border-top:1px solid var(--line);padding-top:8px;text-align:center;white-space:pre-wrap}
.banner{margin:0 0 16px;padding:8px 12px;background:#fbf3df;border-left:3px solid #a8761a}
.bar{max-width:210mm;margin:16px auto -8px;text-align:right}
button,.bar a{display:inline-block;min-height:36px;line-height:36px;margin-left:10px;text-decoration:none}
button,.bar a{min-height:36px;padding:0 16px;font:inherit;color:#fff;background:var(--accent);border:0;border-radius:6px;cursor:pointer}
button:focus-visible,.bar a:focus-visible{outline:3px solid #9cc3e3;outline-offset:2px}
.mark{position:fixed;inset:0;z-index:2;display:grid;grid-template-columns:repeat(3,1fr);align-items:center;justify-items:center;overflow:hidden;pointer-events:none}
.mark span::before{content:attr(data-mark)}
.mark span{transform:rotate(-24deg);color:rgb(29 35 41 / 9%);font-size:22px;white-space:nowrap}
.closed{margin-top:15vh;max-width:520px}
@media (max-width:640px){.sheet{margin:0;padding:20px 16px;border:0}.facts{grid-template-columns:1fr}.mark{grid-template-columns:1fr 1fr}.mark span{font-size:16px}h1{font-size:22px}}
@page{size:A4;margin:14mm}
@media print{body{background:#fff;font-size:11pt}.sheet{margin:0;padding:0;border:0;max-width:none}.bar{display:none}tr,h2{break-inside:avoid}h2{break-after:avoid}.mark span{color:rgb(29 35 41 / 12%);-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
