import type { SampleMail } from '../sample';

/** A mail with the name as its signature writes it; null where the signature has none. */
export interface SignedMail extends SampleMail {
  signed: string | null;
}

export const signed = (name: string | null, mail: SampleMail): SignedMail => ({
  ...mail,
  signed: name,
});
