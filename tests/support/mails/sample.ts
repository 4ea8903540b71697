/** One invented mail and what a careful reader would take from its signature. */
export interface SampleMail {
  id: string;
  from: { name: string; email: string };
  text: string;
  title: string | null;
  company: string | null;
  /** E.164 and kind, in any order. */
  phones: [string, 'mobile' | 'work' | 'fax' | 'other'][];
  /** Town of the postal address. */
  city: string | null;
  urls: string[];
  linkedin: string | null;
}

/** A mail whose signature says nothing beyond what is given. */
export function mail(
  id: string,
  name: string,
  email: string,
  text: string,
  found: Partial<SampleMail> = {},
): SampleMail {
  return {
    id,
    from: { name, email },
    text,
    title: null,
    company: null,
    phones: [],
    city: null,
    urls: [],
    linkedin: null,
    ...found,
  };
}
