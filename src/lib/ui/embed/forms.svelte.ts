// The large parts of the embed, each loaded when it is needed: a phone never loads the wide chart.
import type { Component, Snippet } from 'svelte';
import type { DiplomaticRecord, RecordEvent } from '#lib/record/model.ts';
import type { Session } from '../session.svelte.ts';

interface Parts {
  chart: Component<{ session: Session }>;
  rows: Component<{ session: Session; most?: number; opened?: Snippet }>;
  card: Component<{
    record: DiplomaticRecord;
    event: RecordEvent;
    ready: boolean;
    failed?: boolean;
    heading: 'h1' | 'h2';
    brief?: boolean;
  }>;
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
