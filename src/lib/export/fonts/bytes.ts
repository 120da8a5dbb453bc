// Writing a binary file number by number, most significant byte first.
export class Bytes {
  private values = new Uint8Array(256);
  length = 0;

  u8(value: number): this {
    if (this.length === this.values.length) {
      const longer = new Uint8Array(2 * this.length);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length++] = value & 0xff;
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
    for (const value of part) this.u8(value);
    return this;
  }

  /** Zeros up to the next bound. */
  pad(bound: number): this {
    while (this.length % bound) this.u8(0);
    return this;
  }

  each<T>(list: readonly T[], write: (out: this, item: T) => void): this {
    for (const item of list) write(this, item);
    return this;
  }

  done(): Uint8Array {
    return this.values.slice(0, this.length);
  }
}

/** As base64, on Node and in browsers alike. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += PART) parts.push(String.fromCharCode(...bytes.subarray(i, i + PART)));
  return btoa(parts.join(''));
}

/** As many as a call takes at once. */
const PART = 4096;
