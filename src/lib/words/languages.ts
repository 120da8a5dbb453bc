// The languages of the interface. The record's own words stay in the language it is written in.

export const LANGUAGES = ['en', 'uk', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each by its own name, as a reader looks for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  uk: 'Українська',
  fr: 'Français',
  de: 'Deutsch',
};

/** A language's name in another: `languageName('uk', 'fr')` → 'ukrainien'. */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}
