// Plain JavaScript, because the launcher needs it before the packages are there.
export const emptyReport = () => ({
  ok: false,
  badges: [],
  sidebar: { name: null, company: null, tier: null, grade: null, interactions: null },
  captured: { name: null, email: null, company: null },
  logged: { kind: null, at: null },
  ms: { badges: null, sidebar: null },
  screenshots: [],
});
