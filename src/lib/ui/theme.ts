// The theme of the page: chosen here, or the reader's own where none is.
import type { View } from '#lib/view/view.ts';

export function showTheme(theme: View['theme']): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
}
