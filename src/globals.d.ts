// Values and modules that the build puts in.

/** A hash of the code that reads the record. */
declare const __FORMAT__: string | undefined;

/** Where the site will be, if the build was told: 'https://example.org'. */
declare const __SITE__: string;

declare module 'virtual:record/core' {
  const data: import('./lib/record/model.ts').RecordData;
  export default data;
}

declare module 'virtual:record/full' {
  const data: import('./lib/record/model.ts').RecordData;
  export default data;
}

declare module 'virtual:tokens.css';

declare module 'virtual:embed' {
  /** Styles and script of the embed's HTML, and the address of its live timeline. */
  const embed: { readonly css: string; readonly child: string; readonly island: string };
  export default embed;
}
