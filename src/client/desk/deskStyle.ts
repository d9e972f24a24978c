/** How the desk looks, in a tree of its own: neither its style nor the page's reaches the other. */
export const STYLE = `
  :host { all: initial; }
  * { box-sizing: border-box; }
  [hidden] { display: none !important; }
  .hint, .panel, .bar { position: fixed; z-index: 10000; font: 15px/1.5 system-ui, 'Noto Sans KR', sans-serif; color: #1b1a17;
    background: #fffef9; border: 1px solid #6b675c; border-radius: 6px; box-shadow: 0 4px 24px #0004; word-break: keep-all; overflow-wrap: anywhere; }
  .hint { padding: .1rem .5rem; font-size: 13px; max-width: min(26rem, 90vw); }
  .panel { inset: auto; inline-size: min(38rem, calc(100vw - 1rem)); max-block-size: 80vh; overflow: auto; padding: .75rem 1rem 1rem; }
  .bar { inset: auto auto .75rem .75rem; padding: .35rem .75rem; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; max-inline-size: calc(100vw - 1.5rem); }
  @media (max-width: 44rem) { .panel { inset: auto 0 0 0 !important; inline-size: 100vw; max-block-size: 70vh; border-radius: 6px 6px 0 0; } }
  h2 { font-size: 1rem; margin: 0 0 .25rem; }
  h3 { font-size: .9375rem; margin: .75rem 0 .25rem; }
  p { margin: .35rem 0; }
  .says { display: block; color: #57534a; font-size: .875rem; }
  .read { display: block; min-block-size: 1.5em; color: #14532d; }
  .wrong, .wrong.read { color: #9f1239; }
  .mistake { border-inline-start: 4px solid #9f1239; padding-inline-start: .6rem; margin: .5rem 0; white-space: pre-wrap; }
  input, textarea, select, .text { font: inherit; color: inherit; background: #fff; border: 1px solid #8a8578; border-radius: 4px; padding: .3rem .45rem; inline-size: 100%; max-inline-size: 100%; }
  input[type=radio], input[type=checkbox] { inline-size: auto; }
  .code { inline-size: 5.5rem; flex: none; }
  .text { min-block-size: 4.5em; white-space: pre-wrap; }
  .chip { display: inline-flex; gap: .25rem; align-items: baseline; background: #e4ecf7; border-radius: 4px; padding: 0 .3rem; }
  .chip select { inline-size: auto; padding: 0; font-size: .8rem; }
  .chip button { padding: 0 .25rem; min-block-size: 1.5rem; border: 0; background: none; }
  .sides { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
  @media (max-width: 30rem) { .sides { grid-template-columns: 1fr; } }
  .row { display: flex; gap: .5rem; align-items: start; margin: .35rem 0; }
  .row > * { min-inline-size: 0; }
  .row > .item, .row > div { flex: 1; }
  .acts { display: flex; gap: .25rem; flex: none; }
  .list { list-style: none; margin: 0; padding: 0; }
  .list > .row { border-block-end: 1px solid #d8d4c8; padding-block-end: .5rem; }
  .field { margin: .6rem 0; }
  .group { padding-inline-start: 0; }
  .field .field { padding-inline-start: .75rem; border-inline-start: 2px solid #d8d4c8; }
  .choice { display: block; padding: .15rem 0; }
  .id { position: relative; }
  .found { list-style: none; margin: .15rem 0; padding: .25rem; border: 1px solid #8a8578; border-radius: 4px; background: #fff; max-block-size: 16rem; overflow: auto; }
  .found li { padding: .3rem .4rem; cursor: pointer; border-radius: 3px; }
  .found li[aria-selected=true], .found li:hover { background: #e4ecf7; }
  button { font: inherit; color: inherit; padding: .25rem .7rem; min-block-size: 2rem; border: 1px solid #6b675c; border-radius: 4px; background: #f3f0e6; cursor: pointer; }
  button.main { background: #14532d; border-color: #14532d; color: #fff; }
  button:focus-visible, input:focus-visible, textarea:focus-visible, select:focus-visible, .text:focus-visible, a:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 1px; }
  a { color: #1d4ed8; }
  details { margin: .35rem 0; }
  summary { cursor: pointer; }
  .theirs { white-space: pre-wrap; background: #f3f0e6; padding: .5rem; max-block-size: 14rem; overflow: auto; font: 13px/1.5 ui-monospace, monospace; }
  .rows { overflow: auto; max-block-size: 40vh; }
  .rows th { text-align: start; font-size: .875rem; }
  .rows input { inline-size: 7rem; }
  .fields button { margin: .15rem; }
`;

/** In the page itself: what can be mended says so. */
export const PAGE_STYLE = `
  [data-can-mend]:hover, [data-can-mend]:focus-visible { outline: 2px dashed currentcolor; outline-offset: 2px; cursor: pointer; }
`;
