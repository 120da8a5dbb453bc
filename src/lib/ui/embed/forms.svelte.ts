// The large parts of the embed, each loaded when it is needed: a phone never loads the wide chart.
import type Chart from '../Chart.svelte';
import type EventCard from '../EventCard.svelte';
import type RowScore from '../RowScore.svelte';

interface Parts {
  chart: typeof Chart;
  rows: typeof RowScore;
  card: typeof EventCard;
}

const LOAD: { readonly [Name in keyof Parts]: () => Promise<{ default: Parts[Name] }> } = {
  chart: () => import('../Chart.svelte'),
  rows: () => import('../RowScore.svelte'),
  card: () => import('../EventCard.svelte'),
};

export class Forms {
  private loaded: Partial<Parts> = $state.raw({});

  /** On the server all that is drawn is at hand. */
  constructor(known: Partial<Parts> = {}) {
    this.loaded = known;
  }

  get<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
    return this.loaded[name];
  }

  async load(name: keyof Parts): Promise<void> {
    if (this.loaded[name]) return;
    const part = (await LOAD[name]()).default;
    this.loaded = { ...this.loaded, [name]: part };
  }
}
