export function withoutProgress(text: string): string;
export function buildArguments(browser: string): string[];
export function buildExtension(browser: string): { built: boolean; said: string };
