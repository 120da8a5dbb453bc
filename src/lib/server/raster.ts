// From an outlined SVG to a PNG, on Node. Needs no fonts: the letters are paths.

/** A PNG `density` times as large as the picture's px. */
export async function rasterize(svg: string, _width: number, _height: number, density: number): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const picture = new Resvg(svg, { fitTo: { mode: 'zoom', value: density }, font: { loadSystemFonts: false } });
  return picture.render().asPng();
}
