import { vi } from 'vitest';

export interface Said {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a command in this process and keeps what it wrote, as a child process would show it. */
export async function saidBy(command: () => Promise<number>): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text: string | Uint8Array) => {
      said[stream] += text.toString();
      return true;
    }),
  );
  try {
    return { status: await command(), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
