import { mail, type SampleMail } from './sample';

/** A mail with the name as its signature writes it; null where the signature has none. */
export interface SignedMail extends SampleMail {
  signed: string | null;
}

export const signed = (name: string | null, sample: SampleMail): SignedMail => ({
  ...sample,
  signed: name,
});

/** Writes mails of one corpus: id, the name in the signature (null for none), the header's name and address, the text, what is found. */
export const writtenIn =
  (corpus: string) =>
  (
    id: string,
    name: string | null,
    from: [name: string, email: string],
    text: string,
    found: Partial<SampleMail> = {},
  ): SignedMail =>
    signed(name, mail(`${corpus}-${id}`, from[0], from[1], text, found));
