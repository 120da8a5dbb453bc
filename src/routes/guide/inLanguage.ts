/** The query of a step's view, in the language that the reader's address asks for. */
export function inLanguage(query: string): URLSearchParams {
  const params = new URLSearchParams(query);
  const lang = new URLSearchParams(location.search).get('lang');
  if (lang) params.set('lang', lang);
  return params;
}
