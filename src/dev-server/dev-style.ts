/** What only the editor sees looks like nothing that a reader sees: dashed, on yellow, in the system's own type. */
export const DEV_STYLE = `
.dev-panel, .dev-to-write, .dev-list { font-family: system-ui, sans-serif }
.dev-panel { margin-block-end: 2rem; padding: .75rem 1rem; border: 3px dashed #8a6100; background: #fff3c4; color: #231a00; font-size: .9375rem; line-height: 1.45 }
.dev-panel p, .dev-panel ul { margin: .25rem 0; max-inline-size: none }
.dev-panel li { overflow-wrap: anywhere }
.dev-panel a { color: #5a2100 }
.dev-panel a:focus-visible { outline: 3px solid #1556a0; outline-offset: 2px }
.dev-to-write { padding: 0 .3em; border: 2px dashed #8a6100; background: #fff3c4; color: #231a00; font-size: max(.75em, .875rem); font-style: normal; font-weight: 600; letter-spacing: 0; overflow-wrap: anywhere }
`;
