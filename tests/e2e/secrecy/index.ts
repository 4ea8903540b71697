import type { Attack } from './attack.ts';
import { shapeAttacks } from './shape.ts';
import { textAttacks } from './text.ts';
import { traceAttacks } from './traces.ts';

export const attacks: Attack[] = [...textAttacks, ...shapeAttacks, ...traceAttacks];
