// Files made in the browser: an outlined SVG as a PNG, and saving.
import type { Rasterize } from '#lib/export/formats.ts';

/** The browser has no canvas of this size. */
export class TooLarge extends Error {}

/** Through an image and a canvas; the letters are paths, so no font is needed. */
export const rasterize: Rasterize = async (svg, width, height, density) => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new TooLarge();
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** Hands a file to the reader. */
export function save(name: string, type: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
