import { mail, type SampleMail } from '../sample';
import { type SignedMail, signed } from '../third/signed';

/** One mail: its id, the name in its signature (null for none), the header's name and address, the text, what is found. */
export const written = (
  id: string,
  name: string | null,
  from: [name: string, email: string],
  text: string,
  found: Partial<SampleMail> = {},
): SignedMail => signed(name, mail(`fifth-${id}`, from[0], from[1], text, found));
