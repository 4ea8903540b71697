import { expect, it } from 'vitest';
import { companyIn, isLinkedin, routeOf } from './routes';

const route = (path: string) => routeOf(new URL(path, 'https://www.linkedin.com'));

it.each([
  ['/in/jonas-lindqvist/', 'profile'],
  ['/in/jonas-lindqvist', 'profile'],
  ['/in/jonas-lindqvist/de', 'profile'],
  ['/in/jonas-lindqvist/overlay/contact-info/', 'profile'],
  ['/in/jonas-lindqvist/details/experience/', 'other'],
  ['/in/jonas-lindqvist/recent-activity/all/', 'other'],
  ['/search/results/people/?keywords=x', 'search'],
  ['/search/results/all/', 'search'],
  ['/search/results/companies/', 'other'],
  ['/messaging/', 'messaging'],
  ['/messaging/thread/2-abc==/', 'messaging'],
  ['/company/kornwerk/about/', 'company'],
  ['/school/soedervik/', 'company'],
  ['/feed/', 'feed'],
  ['/posts/jonas_malt-activity-7-x', 'feed'],
  ['/mynetwork/invitation-manager/received/', 'network'],
  ['/sales/lead/ACwAA,NAME_SEARCH,x', 'lead'],
  ['/sales/search/people?query=x', 'leads'],
  ['/sales/lists/people/7', 'leads'],
  ['/jobs/', 'other'],
  ['/', 'other'],
])('%s is %s', (path, page) => {
  expect(route(path).page).toBe(page);
});

it('knows whom and what the address names', () => {
  expect(route('/in/Jonas-Lindqvist/').member).toEqual({ slug: 'jonas-lindqvist', memberId: null });
  expect(route('/in/ACoAABq7LrT2hfEwmZp0jonaslindqvist-0001').member).toEqual({
    slug: null,
    memberId: 'ACoAABq7LrT2hfEwmZp0jonaslindqvist-0001',
  });
  expect(route('/in/%EA%B9%80%ED%95%98%EB%8A%98/').member?.slug).toBe('김하늘');
  expect(route('/in/me/').member).toBeNull();
  expect(route('/messaging/thread/2-abc==/').id).toBe('2-abc==');
  expect(route('/sales/lead/ACwAAx,NAME_SEARCH,y').id).toBe('ACwAAx');
  expect(companyIn('https://se.linkedin.com/company/Kornwerk?x')).toBe('kornwerk');
  expect(companyIn('/in/kornwerk')).toBeNull();
});

it('takes no other host for LinkedIn', () => {
  const is = (host: string) => isLinkedin(new URL(`https://${host}/in/x`));
  expect([is('www.linkedin.com'), is('se.linkedin.com'), is('linkedin.com')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([is('linkedin.com.evil.example'), is('notlinkedin.com')]).toEqual([false, false]);
});
