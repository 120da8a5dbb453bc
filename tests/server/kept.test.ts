import { describe, expect, it } from 'vitest';
import { Kept } from '#lib/server/kept.ts';

const answer = (content: string) => () => Promise.resolve({ content });

describe('Kept', () => {
  it('makes an answer once, also for those who ask while it is being made', async () => {
    const kept = new Kept(100);
    let made = 0;
    const make = () => Promise.resolve({ content: String(++made) });
    expect(await Promise.all([kept.get('a', make), kept.get('a', make)])).toEqual([{ content: '1' }, { content: '1' }]);
    expect(await kept.get('a', make)).toEqual({ content: '1' });
  });
  it('forgets the oldest when there is no more room, and never holds more than its bound', async () => {
    const kept = new Kept(10);
    await kept.get('a', answer('aaaaaa'));
    await kept.get('b', answer('bbbbbb'));
    expect(await kept.get('a', answer('new'))).toEqual({ content: 'new' });
    await kept.get('huge', answer('x'.repeat(11)));
    expect(await kept.get('huge', answer('again'))).toEqual({ content: 'again' });
  });
  it('does not keep an error', async () => {
    const kept = new Kept(10);
    await expect(kept.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await kept.get('a', answer('yes'))).toEqual({ content: 'yes' });
  });
});
