/** What a page of the extension finds where the browser's interface would be: prepared answers. */
export interface Stage {
  /** As `getUILanguage` says it. */
  language: string;
  messages: Record<string, { message: string }>;
  /** Request name → reply; a missing one never answers. */
  replies: Record<string, unknown>;
}

/** Runs in the page before its own scripts. */
export function pretend(stage: Stage): void {
  const silent = { addListener() {}, removeListener() {} };
  const listeners = new Set<(message: unknown) => void>();
  const say = (key: string, parts: string[] | string = []): string => {
    const list = Array.isArray(parts) ? parts : [parts];
    const text = stage.messages[key]?.message ?? '';
    return text.replace(/\$(\d)/g, (_, digit) => list[Number(digit) - 1] ?? '');
  };
  const extension = {
    runtime: {
      id: 'gallery',
      getManifest: () => ({ host_permissions: [], version: '0.1.0' }),
      getURL: (path: string) => path,
      sendMessage: async (request: { name: string }) =>
        request.name in stage.replies
          ? structuredClone(stage.replies[request.name])
          : new Promise(() => {}),
      onMessage: {
        addListener: (heard: (message: unknown) => void) => listeners.add(heard),
        removeListener: (heard: (message: unknown) => void) => listeners.delete(heard),
      },
    },
    i18n: { getMessage: say, getUILanguage: () => stage.language },
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: { query: async () => [{ id: 1, windowId: 1, url: 'https://mail.firm.example/inbox' }] },
    permissions: {
      getAll: async () => ({ origins: ['https://mail.firm.example/*'] }),
      contains: async () => false,
      request: async () => true,
      remove: async () => true,
      onAdded: silent,
      onRemoved: silent,
    },
    commands: { getAll: async () => [] },
  };
  Object.assign(globalThis, {
    browser: extension,
    chrome: extension,
    tell: (change: unknown) => {
      for (const heard of listeners) heard({ dangol: 1, change });
    },
  });
}
