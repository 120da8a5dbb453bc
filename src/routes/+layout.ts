// Every page is drawn ahead of time and readable without scripts.
export const prerender = true;
export const trailingSlash = 'always';
