/**
 * Frame, edge tab and handle of the sidebar in a host page; it comes with the welcome, so that no content
 * script carries it. Colours are copies of the tokens: nothing is inherited from the page.
 */
export const sidebarCss = `:host{all:initial!important;position:fixed!important;z-index:2147483645!important;inset-block:0!important;right:0!important;display:block!important;inline-size:0!important;color-scheme:light dark!important;--c:light-dark(#2354c0,#8fb0ff)!important}
:host([hidden]){visibility:hidden!important}
*{box-sizing:border-box}
iframe{position:absolute;inset-block:0;right:0;block-size:100%;inline-size:min(var(--w),100vw);border:0}
iframe,.tab{background:light-dark(#fff,#1b1d21)}
.handle{position:absolute;inset-block:0;right:calc(var(--w) - 3px);inline-size:7px;cursor:ew-resize;touch-action:none}
.handle:hover{background:var(--c);opacity:.5}
:focus-visible{outline:2px solid var(--c)}
.tab{position:absolute;right:0;top:30%;inline-size:32px;block-size:72px;padding:0;border:1px solid light-dark(#d9dade,#3a3d44);border-inline-end:0;border-radius:8px 0 0 8px;box-shadow:0 1px 4px #0003;cursor:pointer}
.tab::before{content:"";display:block;inline-size:16px;block-size:16px;margin:auto;background:var(--c);clip-path:path(evenodd,"M8 1.5 15 14H1Zm0 4.2L4.6 11.8h6.8Z")}
[hidden]{display:none!important}`;

/** The hover card: one fixed size for everybody, so that it tells nothing. */
export const hoverCss = `:host{all:initial!important;position:fixed!important;z-index:2147483646!important;inset:0 auto auto 0!important;inline-size:280px!important;block-size:132px!important;pointer-events:none!important;contain:size layout style!important;visibility:hidden!important}
iframe{border:0;inline-size:100%;block-size:100%;color-scheme:light dark;background:transparent;opacity:0;visibility:visible}
iframe[data-shown]{opacity:1}`;
