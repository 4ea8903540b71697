import { Clock, Gift, Globe, Mail, MapPin, NotebookPen, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { CardView } from '@/lib/schema/views/card';
import { addressText } from '../format/address';
import { textLanguage } from '../shell/formats';
import { Copyable } from '../ui/copyable';
import { birthdayText } from './birthday';
import { safeLink } from './safe-link';

function Line({ icon, copy, children }: { icon: ReactNode; copy?: string; children: ReactNode }) {
  return (
    <li className="-mx-1.5 grid min-h-7 grid-cols-[16px_1fr_auto] items-center gap-2 rounded-6 px-1.5 hover:bg-hover">
      <span aria-hidden className="text-ink-3">
        {icon}
      </span>
      {children}
      {copy && (
        <Copyable
          text={copy}
          label={i18n.t('sidebar.who.copy', [copy])}
          copied={i18n.t('sidebar.who.copied')}
          failed={i18n.t('shell.notCopied')}
        />
      )}
    </li>
  );
}

const link = 'block truncate leading-6 text-ink tabular-nums';

/** Ways to reach the person, or the company where no person is known; and how they wish it. */
export function Means({ card, email }: { card: CardView; email: string | null }) {
  const { contact, company } = card;
  const addresses = contact ? contact.emails.map(({ address }) => address) : email ? [email] : [];
  const profile = contact?.linkedin?.slug ?? null;
  const links = (contact ? contact.urls : [company?.website ?? null])
    .map(safeLink)
    .filter((address) => address !== null);
  const address = addressText((contact ?? company)?.address ?? null, textLanguage());
  const { note } = contact ?? company ?? { note: null };
  return (
    <ul className="mt-2 grid">
      {addresses.map((address) => (
        <Line key={address} icon={<Mail />} copy={address}>
          <a
            className={link}
            href={`mailto:${address}`}
            target="_blank"
            rel="noreferrer"
            title={address}
          >
            {address}
          </a>
        </Line>
      ))}
      {card.phones.map(({ number, text }) => (
        <Line key={number} icon={<Phone />} copy={text}>
          <a className={link} href={`tel:${number.replace(/[^+\d]/g, '')}`}>
            {text}
          </a>
        </Line>
      ))}
      {profile && (
        <Line icon={<Globe />}>
          <a
            className={link}
            href={`https://www.linkedin.com/in/${encodeURIComponent(profile)}/`}
            target="_blank"
            rel="noreferrer"
          >
            LinkedIn
          </a>
        </Line>
      )}
      {links.map((address) => (
        <Line key={address} icon={<Globe />} copy={address}>
          <a className={link} href={address} target="_blank" rel="noreferrer" title={address}>
            {address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
          </a>
        </Line>
      ))}
      {contact?.preference && (
        <Line icon={<Clock />}>
          <span className="py-1 text-ink-2">{contact.preference}</span>
        </Line>
      )}
      {address && (
        <Line icon={<MapPin />} copy={address}>
          <span className="py-1 wrap-anywhere">{address}</span>
        </Line>
      )}
      {contact?.birthday && (
        <Line icon={<Gift />}>
          <span className="py-1">{birthdayText(contact.birthday)}</span>
        </Line>
      )}
      {note && (
        <Line icon={<NotebookPen />}>
          <span className="my-1 line-clamp-3 wrap-anywhere whitespace-pre-line text-ink-2">
            {note}
          </span>
        </Line>
      )}
    </ul>
  );
}
