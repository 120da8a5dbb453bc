// Writing a binary file number by number, most significant byte first.
export class Bytes {
  private readonly values: number[] = [];

  get length(): number {
    return this.values.length;
  }

  u8(value: number): this {
    this.values.push(value & 0xff);
    return this;
  }

  u16(value: number): this {
    return this.u8(value >> 8).u8(value);
  }

  i16(value: number): this {
    return this.u16(value & 0xffff);
  }

  u32(value: number): this {
    return this.u16(Math.floor(value / 0x10000)).u16(value % 0x10000);
  }

  text(ascii: string): this {
    for (const letter of ascii) this.u8(letter.charCodeAt(0));
    return this;
  }

  bytes(part: Uint8Array): this {
    for (const value of part) this.values.push(value);
    return this;
  }

  /** Zeros up to the next bound. */
  pad(bound: number): this {
    while (this.values.length % bound) this.values.push(0);
    return this;
  }

  each<T>(list: readonly T[], write: (out: this, item: T) => void): this {
    for (const item of list) write(this, item);
    return this;
  }

  done(): Uint8Array {
    return Uint8Array.from(this.values);
  }
}

/** As base64, on Node and in browsers alike. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const value of bytes) text += String.fromCharCode(value);
  return btoa(text);
}
