export interface Rule {
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}
export const RULES: readonly Rule[];
export function headersFor(path: string): Readonly<Record<string, string>>;
export function staticHostHeaders(): string;
export function nginxHeaders(): string;
