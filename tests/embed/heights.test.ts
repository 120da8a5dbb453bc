// What hosts say and are told, by the wire formats of docs/embedding.md.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { heightMessages, readHost } from '#lib/embed/heights.ts';

const SRC = 'https://example.org/embed/crimea/?theme=dark';

describe('heightMessages', () => {
  it('speaks to AMP, Embedly and Datawrapper always', () => {
    expect(heightMessages(480, SRC, { pym: null, wordPress: null })).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 480 },
      JSON.stringify({ src: SRC, context: 'iframe.resize', height: 480 }),
      { 'datawrapper-height': { '/embed/crimea/?theme=dark': 480 } },
    ]);
  });
  it('gives Datawrapper’s listener a key that stands in the frame’s address and differs from view to view', () => {
    const keyOf = (src: string) => {
      const [, , message] = heightMessages(480, src, { pym: null, wordPress: null }) as [unknown, unknown, object];
      return Object.keys(Object.values(message)[0] as object)[0] ?? '';
    };
    expect(SRC).toContain(keyOf(SRC));
    expect(keyOf(SRC)).not.toBe(keyOf('https://example.org/embed/crimea/'));
  });
  it('speaks to pym.js and WordPress when they named themselves', () => {
    const messages = heightMessages(480, SRC, { pym: 'chart-0', wordPress: 'aB3dE6gH9j' });
    expect(messages).toContain('pymxPYMxchart-0xPYMxheightxPYMx480');
    expect(messages).toContainEqual({ message: 'height', value: 480, secret: 'aB3dE6gH9j' });
  });
});

describe('readHost', () => {
  it.each([
    ['@newswire/frames', { sentinel: 'amp', type: 'frames-init' }, null, {}],
    ['pym.js', 'pymxPYMxchart-0xPYMxwidthxPYMx640', 'chart-0', {}],
    ['WordPress', { message: 'ready', secret: 'aB3dE6gH9j' }, null, { wordPress: 'aB3dE6gH9j' }],
    ['iframe-resizer asking again', '[iFrameSizer]resize', null, {}],
    [
      'iframe-resizer 4',
      '[iFrameSizer]f:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:child:scroll:false',
      null,
      { resizer: { id: 'f', tail: '' } },
    ],
    [
      'iframe-resizer 5',
      '[iFrameSizer]f:8:false:false:32:true:true::auto:::0:false:child:auto:false:0:0:true:GPLv3:5.5.9:0::false',
      null,
      { resizer: { id: 'f', tail: ':5.5.9:0' } },
    ],
  ])('understands %s', (_, data, pym, answer) => expect(readHost(data, pym)).toEqual(answer));

  it('leaves everything else aside', () => {
    const others: unknown[] = [
      null, undefined, 0, '', [], {}, { sentinel: 'amp', type: 'embed-size', height: 1 },
      'pymxPYMxotherxPYMxwidthxPYMx640', 'pymxPYMxchart-0xPYMxnavigateToxPYMxhttps://example.org',
      '[iFrameSizer]', '[iFrameSizer]message:{}', { message: 'ready', secret: '"]' }, { message: 'ready' + ' ' },
    ]; // prettier-ignore
    for (const data of others) expect(readHost(data, 'chart-0')).toBe(null);
  });
  it('never throws, whatever is said', () => {
    const said = fc.oneof(
      fc.anything(),
      fc.string().map((text) => `[iFrameSizer]${text}`),
    );
    fc.assert(fc.property(said, (data) => void readHost(data, 'a')));
  });
});
