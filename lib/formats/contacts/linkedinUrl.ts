import type { Linkedin } from '../../schema/draft';

/** The addresses of a profile: by its public name, by its member id, or both. */
export const linkedinUrls = (linkedin: Linkedin | null): string[] =>
  [linkedin?.slug, linkedin?.memberId].flatMap((part) =>
    part ? [`https://www.linkedin.com/in/${encodeURIComponent(part)}`] : [],
  );
