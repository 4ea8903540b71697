import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { askForHost, giveBackHost, hostPattern } from '@/lib/platform/hosts';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { IconButton } from '../ui/icon-button';
import { Input } from '../ui/input';

/** Hosts of other webmail: asked for one by one, in context, and given back as easily. */
export function Hosts({ hosts }: { hosts: readonly string[] }) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<'bad' | 'refused' | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const typed = address.trim();
    const pattern = hostPattern(/^https?:\/\//.test(typed) ? typed : `https://${typed}`);
    if (!typed || pattern === null) return setProblem('bad');
    // Nothing may be waited for before this: the browser asks only straight from the click.
    void askForHost(pattern).then((granted) => {
      setProblem(granted ? null : 'refused');
      if (granted) setAddress('');
    });
  };
  const said = problem && {
    error: i18n.t(problem === 'bad' ? 'options.hosts.bad' : 'options.hosts.refused'),
  };
  return (
    <fieldset className="grid gap-2 border-t border-line pt-3">
      <legend className="sr-only">{i18n.t('options.hosts.title')}</legend>
      <p className="font-strong">{i18n.t('options.hosts.title')}</p>
      <p className="text-ink-2">{i18n.t('options.hosts.intro')}</p>
      {hosts.length === 0 && <p className="text-ink-3">{i18n.t('options.hosts.none')}</p>}
      <ul className="grid">
        {hosts.map((origin) => (
          <li key={origin} className="flex min-h-row items-center border-b border-line">
            <span className="me-auto wrap-anywhere">{origin}</span>
            <IconButton
              label={`${i18n.t('options.hosts.remove')}: ${origin}`}
              icon={<X aria-hidden />}
              onClick={() => void giveBackHost(`${origin}/*`)}
            />
          </li>
        ))}
      </ul>
      <form noValidate onSubmit={add} className="grid grid-cols-[1fr_auto] items-end gap-2">
        <Field label={i18n.t('options.hosts.address')} {...(said ?? {})}>
          {(control) => (
            <Input
              {...control}
              type="url"
              placeholder="https://mail.company.example"
              value={address}
              onChange={(event) => setAddress(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit" className={said ? 'mb-5' : undefined}>
          {i18n.t('options.hosts.add')}
        </Button>
      </form>
    </fieldset>
  );
}
