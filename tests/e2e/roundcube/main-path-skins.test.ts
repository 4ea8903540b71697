import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionFrame } from '../../support/chromium';
import { answerOf } from '../../support/messages';
import { settledBadges } from '../chromium/badges';
import { badgesOf, clickBadge, expectInPlace, faceOf } from './badges';
import { openMessage, showMessage } from './browser';
import { PEOPLE } from './server/people';
import { addFromPopup, openStage, type Stage } from './stage';

const { known, nameless, newcomer, rep } = PEOPLE;
const MAIL = 'Re: Malt for the autumn brew';

describe.each(['larry', 'classic'] as const)('badges in the skin %s', (skin) => {
  let stage: Stage;
  let face: ReturnType<typeof faceOf>;
  beforeAll(async () => {
    stage = await openStage({ skin });
    const [view] = await answerOf(stage.desk, 'badges.lookup', { refs: [known.email], own: [] });
    face = { state: 'known', tier: view?.tier ?? null, grade: view?.grade ?? null };
  });
  afterAll(() => stage?.close());

  it('come into the tab already open once the rep allowed the host in the popup, though that closes at the question', async () => {
    await addFromPopup(stage);
    await settledBadges(stage.mail.session, (all) => all.length > 5);
  });

  it('stand beside the senders of the list', async () => {
    const badges = await settledBadges(stage.mail.session, (all) => all.length > 5);
    const elins = badges.filter(({ email }) => email === known.email);
    expect(elins.map(faceOf)).toEqual([face, face]);
    expect(face.tier).toBe('VIP');
    expect(badges.find(({ email }) => email === newcomer.email)?.state).toBe('unknown');
  });

  it('stand beside the people of the mail in the preview pane, and open the sidebar', async () => {
    await openMessage(stage.mail.page, MAIL);
    const [badge] = await badgesOf(stage.mail, known.email, 'header');
    expect(badge && faceOf(badge)).toEqual(face);
    if (badge) await clickBadge(stage.mail, badge);
    const frame = await extensionFrame(stage.mail.page, 'sidebar.html#docked');
    await frame.getByRole('heading', { name: known.name }).waitFor();
  });

  it('stay whole and in their place at 1440 and 1024 px, beside the open sidebar', async () => {
    for (const width of [1440, 1024]) await expectInPlace(stage.mail, known.email, width, skin);
  });

  it('stand beside the people of the mail on a page of its own, each once', async () => {
    await showMessage(stage.mail.page, MAIL);
    const [warehouse] = await badgesOf(stage.mail, nameless.email, 'header');
    expect(warehouse).toMatchObject({ state: 'known', personKnown: false });
    const badges = await settledBadges(stage.mail.session, (all) => all.length > 1);
    expect(badges.map(({ email }) => email)).toEqual([known.email, nameless.email]);
    expect(badges.map(({ email }) => email)).not.toContain(rep.email);
    expect(stage.mail.errors).toEqual([]);
  });
});
