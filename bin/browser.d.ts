import type { Browser } from 'playwright';
export const INSTALL_WORDS: string;
export function findBrowser(): Promise<string | null>;
export function findOrInstallBrowser(): Promise<string | null>;
export function launchBrowser(): Promise<Browser>;
