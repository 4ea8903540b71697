import { join } from 'node:path';

export interface Site {
  state: string;
  skin: 'elastic' | 'larry' | 'classic';
  /** Column layout of larry and classic; elastic knows only `widescreen`. */
  layout: 'widescreen' | 'desktop' | 'list';
  language: string;
  threads: boolean;
  login: string;
  pass: string;
  ports: { http: number; imap: number; smtp: number };
  mailUser: { uid: number; gid: number };
}

/** Dovecot's passwd-file: one login whose home is the Maildir. */
export function passwdFile(site: Site): string {
  const { uid, gid } = site.mailUser;
  return `${site.login}:{PLAIN}${site.pass}:${uid}:${gid}::${join(site.state, 'mail')}::\n`;
}

export function dovecotConf(site: Site): string {
  const passwd = `username_format=%u ${site.state}/dovecot/passwd`;
  const special = ['Drafts', 'Sent', 'Trash', 'Junk']
    .map((name) => `  mailbox ${name} {\n    special_use = \\${name}\n    auto = subscribe\n  }`)
    .join('\n');
  return `base_dir = ${site.state}/dovecot/run
instance_name = dangol-e2e
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
log_path = ${site.state}/log/dovecot.log
mail_location = maildir:~
first_valid_uid = 1
mail_max_userip_connections = 50
service imap-login {
  inet_listener imap {
    port = ${site.ports.imap}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = passwd-file
  args = ${passwd}
}
userdb {
  driver = passwd-file
  args = ${passwd}
}
namespace inbox {
  inbox = yes
  separator = .
${special}
  mailbox Projekte {
    auto = subscribe
  }
}
`;
}

/** Roundcube's configuration; it is read from the state folder, nothing under /etc changes. */
export function roundcubeConf(site: Site): string {
  const settings: Record<string, string | boolean | number> = {
    db_dsnw: `sqlite:///${site.state}/web/db.sqlite?mode=0640`,
    imap_host: `127.0.0.1:${site.ports.imap}`,
    smtp_host: `127.0.0.1:${site.ports.smtp}`,
    smtp_user: '',
    smtp_pass: '',
    des_key: 'only-for-tests-24-bytes!',
    product_name: 'Gaon Webmail',
    skin: site.skin,
    layout: site.layout,
    language: site.language,
    mail_domain: 'gaon-trade.example',
    temp_dir: `${site.state}/web/temp/`,
    log_dir: `${site.state}/web/logs/`,
    session_lifetime: 600,
    ip_check: false,
    create_default_folders: true,
    default_list_mode: site.threads ? 'threads' : 'list',
  };
  const lines = Object.entries(settings).map(([key, value]) => {
    const shown = typeof value === 'string' ? `'${value}'` : String(value);
    return `$config['${key}'] = ${shown};`;
  });
  return `<?php\n$config = ['plugins' => []];\n${lines.join('\n')}\n`;
}
