// The theme and the language of the page: chosen here, or the reader's own theme where none is.
import type { View } from '#lib/view/view.ts';

export function showTheme(theme: View['theme']): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
}

/** So that a screen reader reads the interface aloud in its language; the record's own words say theirs. */
export function showLanguage(lang: View['lang']): void {
  document.documentElement.lang = lang;
}
