import * as z from 'zod/mini';

export const interactionKinds = [
  'mail-sent',
  'mail-received',
  'call',
  'visit',
  'meeting',
  'message',
  'note',
  'greeting',
  'complaint',
  'survey',
  'order',
  'announcement',
] as const;
export const interactionKindSchema = z.enum(interactionKinds);
export type InteractionKind = z.infer<typeof interactionKindSchema>;
