import { linkedinSite } from '../../../scripts/standin/linkedin/site.ts';
import { evenNetwork, subjects } from './people.ts';

/** What the pages under attack can do that an attack needs. */
export interface PageOptions {
  /** Milliseconds until people are shown, so that an attack is there before the first badge. */
  slow?: number;
  csp?: 'none';
}

/** The stage of either browser, as far as pages are opened on it. */
export interface Opener<Tab> {
  mail(options?: PageOptions): Promise<Tab>;
  linkedin(path: string, options?: PageOptions): Promise<Tab>;
}

const network = evenNetwork();
export const sites = { 'www.linkedin.com': linkedinSite(network) };

/**
 * Each page on which every attack is tried; careless badges, which every attack has to see through, stand in the first
 * alone. How many badges it shows, with how many different faces at least,
 * states that must be among them, and what holds in the page once badges stay where they are.
 */
export const pages = [
  {
    name: 'a list of mails',
    careless: true,
    count: Object.keys(subjects).length,
    faces: 10,
    states: ['known', 'unknown'],
    steady: 'true',
    open: <Tab>(stage: Opener<Tab>, options: PageOptions = {}) => stage.mail(options),
  },
  {
    name: 'a people search',
    careless: false,
    count: network.length,
    faces: 7,
    states: ['known', 'maybe', 'unknown'],
    // Room for the sidebar moves a column that stands in the middle.
    steady: 'document.documentElement.getBoundingClientRect().width < innerWidth - 300',
    open: <Tab>(stage: Opener<Tab>, options: PageOptions = {}) =>
      stage.linkedin('/search/results/people/', options),
  },
];
