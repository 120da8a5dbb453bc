// Answers that were made once and are given again, within a bound of memory.

interface Sized {
  readonly content: { readonly length: number };
}

/** Keeps answers by key; the oldest go first. Who asks for one that is being made waits for that one. */
export class Kept<Answer extends Sized> {
  private readonly made = new Map<string, Answer>();
  private readonly making = new Map<string, Promise<Answer>>();
  private size = 0;

  /** `most`: how much content is kept at most, in bytes or characters. */
  constructor(private readonly most: number) {}

  /** The answer for a key, made now if there is none. An error is passed on and not kept. */
  get(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const known = this.made.get(key);
    if (known) return Promise.resolve(known);
    const others = this.making.get(key);
    if (others) return others;
    const answer = make()
      .then((done) => this.keep(key, done))
      .finally(() => this.making.delete(key));
    this.making.set(key, answer);
    return answer;
  }

  private keep(key: string, answer: Answer): Answer {
    this.made.set(key, answer);
    this.size += answer.content.length;
    for (const [oldest, { content }] of this.made) {
      if (this.size <= this.most) break;
      this.made.delete(oldest);
      this.size -= content.length;
    }
    return answer;
  }
}
