import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { sharedPath } from '../../tests/support/shared';
import { convert } from './convert';

const launcher = fileURLToPath(new URL('../dangol.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dangol-convert-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...args: string[]) {
  let stdout = '';
  let stderr = '';
  const status = await convert(args, {
    result: async (text) => {
      stdout += text;
    },
    message: (line) => {
      stderr += `${line}\n`;
    },
  });
  return { status, stdout, stderr };
}

async function refused(args: string[], ...words: string[]) {
  const { status, stdout, stderr } = await run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  for (const word of words) expect(stderr).toContain(word);
}

const table =
  'Name,Email,Company\nAda,ada@x.example,Looms\nBob,no address,\n"王小明",wang@y.cn,上海\n';

describe('dangol convert', () => {
  it('writes the result alone, names rows that are left out, and says so by its exit code', async () => {
    const { status, stdout, stderr } = await run(file('a.csv', table), '--to', 'json');
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toEqual([
      {
        name: 'Ada',
        givenName: null,
        familyName: null,
        emails: ['ada@x.example'],
        phones: [],
        title: null,
        company: 'Looms',
        companyDomain: 'x.example',
        address: null,
        urls: [],
        linkedin: null,
        birthday: null,
        note: null,
        preference: null,
        profile: null,
      },
      expect.objectContaining({ name: '王小明', company: '上海' }),
    ]);
    expect(stderr).toContain('row 3, column "Email": "no address" is no e-mail address');
  });

  it('goes from format to format and back to the same', async () => {
    const start = await run(
      file('b.csv', 'Name,Email,Mobile\n김민지,minji@x.kr,010-1234-5678\n'),
      '--to',
      'json',
    );
    expect(start.status).toBe(0);
    let last = start.stdout;
    for (const [to, name] of [
      ['vcard', 'b.vcf'],
      ['vcard3', 'b3.vcf'],
      ['csv', 'b2.csv'],
      ['google', 'bg.csv'],
      ['json', 'b.json'],
    ] as const) {
      const step = await run(file(`last-${name}.json`, last), '--to', to);
      expect(step.status).toBe(0);
      const back = await run(file(name, step.stdout), '--to', 'json');
      expect(back).toMatchObject({ status: 0, stdout: start.stdout });
      last = back.stdout;
    }
  });

  it('writes version 4 for vcard, and version 3 when asked', async () => {
    const path = file('c.csv', 'Name,Email\nAda,ada@x.example\n');
    expect((await run(path, '--to', 'vcard')).stdout).toContain('VERSION:4.0\r\n');
    expect((await run(path, '--to', 'vcard3')).stdout).toContain('VERSION:3.0\r\n');
  });

  it('reads what it is told the file is', async () => {
    const jcard = file('d.json', '["vcard",[["version",{},"text","4.0"],["fn",{},"text","Ada"]]]');
    expect((await run(jcard, '--to', 'csv', '--from', 'jcard')).status).toBe(0);
    expect((await run(jcard, '--to', 'csv')).stdout).toContain('Ada');
    await refused([jcard, '--to', 'csv', '--from', 'vcard'], 'no vCard is in it');
    const korean = file('e.csv', Buffer.from('6e616d650ab1e8b9cec1f60a', 'hex'));
    expect((await run(korean, '--to', 'json', '--encoding', 'euc-kr')).stdout).toContain('김민지');
    const days = file(
      'f.csv',
      'First Name,Last Name,E-mail Address,Business Phone,Birthday\nA,B,a@x.example,,3/7/1980\n',
    );
    expect((await run(days, '--to', 'json')).stderr).toContain('--dates dmy or --dates mdy');
    expect((await run(days, '--to', 'json', '--dates', 'dmy')).stdout).toContain('1980-07-03');
  });

  it('refuses with a reason when nothing can be read', async () => {
    const path = file('g.csv', table);
    await refused([path], '--to is missing');
    await refused([path, '--to', 'xml'], '--to: "xml"', 'vcard');
    await refused([path, '--to', 'csv', '--from', 'abc'], '--from: "abc"');
    await refused([path, '--to', 'csv', '--from', 'google'], 'not those of google');
    await refused(['--to', 'csv'], 'name the contact file');
    await refused([join(folder, 'none.csv'), '--to', 'csv'], 'none.csv', 'no such file');
    await refused([folder, '--to', 'csv'], 'is a folder');
    await refused([file('empty.csv', ''), '--to', 'csv'], 'the file is empty');
    await refused([file('h.csv', 'a,b\n1,2\n'), '--to', 'csv'], 'no column holds names');
    await refused([file('i.json', '{"dangol":1'), '--to', 'csv', '--from', 'json'], 'no JSON');
    await refused([file('j.jsonl', '{"dangol":"book"}\n{}\n'), '--to', 'csv'], 'j.jsonl');
    await refused(
      [file('k.csv', 'Name,Email\n,\nx,y\n'), '--to', 'csv'],
      'row 3',
      'no contact could be read',
    );
  });
});

const samples = sharedPath('fixtures');
describe.skipIf(samples === null)('real files', () => {
  it.each([
    ['vcard/John_Doe_ANDROID.vcf', 6, 0],
    ['vcard/John_Doe_IPHONE.vcf', 1, 0],
    ['csv/linkedin-connections-real-preamble.csv', 4, 3],
  ])('%s', async (name, count, code) => {
    const first = await run(`${samples}/${name}`, '--to', 'json');
    expect(first.status).toBe(code);
    expect(JSON.parse(first.stdout)).toHaveLength(count);
    const cards = await run(file(`${count}.json`, first.stdout), '--to', 'vcard');
    const again = await run(file(`${count}.vcf`, cards.stdout), '--to', 'json');
    expect(again).toMatchObject({ status: 0, stdout: first.stdout });
  });
});

it('is a command of the workbench', { timeout: 60_000 }, () => {
  const path = file('run.csv', table);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [launcher, 'convert', path, '--to', 'vcard'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(3);
  expect(stdout).toMatch(/^BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada\r\n[\s\S]*END:VCARD\r\n$/);
  expect(stderr).toContain(`dangol: ${path}: row 3`);
});

it('reads Korean tables with every syllable, as the browser does', { timeout: 60_000 }, () => {
  // "이름,이메일,회사" and two people of whom KS X 1001 has no syllables: 똠, 뷁 and 펲.
  const head = 'c0cc b8a7 2c c0cc b8de c0cf 2c c8b8 bbe7 0a';
  const rows = [
    'b1e8 8c63 94ee 2c 6b40612e6b72 2c bcad bfef bbf3 bbe7 0a',
    'c0cc bc84 c1f6 2c 6c40612e6b72 2c bcad bfef bbf3 bbe7 0a',
  ];
  const bytes = Buffer.from([head, ...rows].join('').replaceAll(' ', ''), 'hex');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [launcher, 'convert', file('cp949.csv', bytes), '--to', 'json'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(stderr).toContain('2 contacts read as csv in euc-kr');
  expect(JSON.parse(stdout)).toMatchObject([
    { name: '김똠뷁', emails: ['k@a.kr'], company: '서울상사' },
    { name: '이펲지', emails: ['l@a.kr'], company: '서울상사' },
  ]);
});
