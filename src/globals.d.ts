// Values and modules that the build puts in.

/** A hash of the code that reads the record. */
declare const __FORMAT__: string | undefined;

declare module 'virtual:record/core' {
  const data: import('./lib/record/model.ts').RecordData;
  export default data;
}

declare module 'virtual:record/full' {
  const data: import('./lib/record/model.ts').RecordData;
  export default data;
}

declare module 'virtual:tokens.css';
