/**
 * The badge's own copy of its colours, light and dark: nothing may be inherited from the page, which
 * could hide an address in a custom property and learn the tier from the request for it.
 */
export const colours = {
  'tier-vip': ['#855500', '#f4c552'],
  'tier-vip-fill': ['#efb424', '#f4c552'],
  'tier-major': ['#5a45bf', '#ab9df7'],
  'tier-ordinary': ['#38688b', '#80b3d8'],
  'tier-small': ['#666a73', '#9ca0aa'],
  'grade-aaa': ['#0d5527', '#94e2ac'],
  'grade-aaa-bg': ['#d5efdb', '#173a24'],
  'grade-aaa-edge': ['#5fae77', '#3d8a57'],
  'grade-aa': ['#0a5355', '#8adbd8'],
  'grade-aa-bg': ['#d7eeee', '#133638'],
  'grade-aa-edge': ['#62abab', '#377f80'],
  'grade-a': ['#33465d', '#c3d0e0'],
  'grade-a-bg': ['#e4eaf2', '#29313d'],
  'grade-a-edge': ['#93a3b8', '#5c6b80'],
  'grade-b': ['#6f4200', '#f5cb80'],
  'grade-b-bg': ['#fce8c2', '#402e0f'],
  'grade-b-edge': ['#cf963a', '#93702f'],
  'grade-c': ['#8f1911', '#ffb0a6'],
  'grade-c-bg': ['#fad7d2', '#4a1c19'],
  'grade-c-edge': ['#d2675b', '#a8493f'],
  'grade-nr': ['#585c65', '#a0a4ae'],
  'mark-complaint': ['#b3241a', '#ff8d80'],
  'mark-limit': ['#a04a00', '#ffb050'],
  'ink-2': ['#4b4f58', '#b7bac3'],
  'ink-3': ['#646871', '#979ba6'],
  focus: ['#2353bd', '#a9c4ff'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type ColourName = keyof typeof colours;
